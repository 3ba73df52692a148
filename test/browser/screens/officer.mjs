const SOFTWARE = '/arenden/c3094d0e-5edb-5121-9d28-e2ead5e767b6/1';
const TELEPHONY = '/arenden/e4085402-77cf-55c4-beac-43a71e01ff0d/2';

export default [
  { name: 'draft', path: `${SOFTWARE}/utkast`, as: 'Anna Lind' },
  { name: 'draft-whole', path: `${SOFTWARE}/utkast`, as: 'Anna Lind', whole: true },
  { name: 'draft-phone', path: `${SOFTWARE}/utkast`, as: 'Anna Lind', on: 'phone' },
  { name: 'case', path: TELEPHONY, as: 'Anna Lind' },
  { name: 'case-phone', path: TELEPHONY, as: 'Anna Lind', on: 'phone' },
  { name: 'case-changes', path: `${TELEPHONY}?flik=andringar`, as: 'Anna Lind' },
  { name: 'cases', path: '/arenden', as: 'Anna Lind' },
  { name: 'areas', path: '/omraden', as: 'Anna Lind' },
];
