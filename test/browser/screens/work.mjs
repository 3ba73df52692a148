export default [
  { name: 'my-work-officer', path: '/mitt-arbete', as: 'Anna Lind' },
  { name: 'my-work-director', path: '/mitt-arbete', as: 'Stina Berg' },
  { name: 'my-work-director-phone', path: '/mitt-arbete', as: 'Stina Berg', on: 'phone' },
];
