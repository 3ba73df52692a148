const drawn = (page) => page.locator('main [role="img"] svg').last().waitFor();

export default [
  { name: 'leadership', path: '/ledning', as: 'Henrik Öberg', before: drawn },
  { name: 'leadership-whole', path: '/ledning', as: 'Henrik Öberg', whole: true, before: drawn },
  { name: 'leadership-dark', path: '/ledning', as: 'Henrik Öberg', colorScheme: 'dark', before: drawn },
  { name: 'leadership-phone', path: '/ledning', as: 'Henrik Öberg', on: 'phone', before: drawn },
];
