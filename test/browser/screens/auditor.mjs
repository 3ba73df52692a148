const opened = async (page) => {
  const entry = page.locator('main li').first();
  for (const summary of await entry.locator('summary').all()) await summary.click();
};

export default [
  { name: 'audit', path: '/revision?slag=EditionApproved', as: 'Axel Frisk', before: opened },
  { name: 'audit-phone', path: '/revision', as: 'Axel Frisk', on: 'phone' },
  { name: 'security-log', path: '/sakerhetslogg', as: 'Axel Frisk' },
];
