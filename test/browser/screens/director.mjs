const CONSULTING = '/beslut/1e678de3-3fba-533a-ac7c-d55a053ea136/2';

export default [
  { name: 'decision-desk-top', path: CONSULTING, as: 'Stina Berg' },
  { name: 'decision-desk', path: CONSULTING, as: 'Stina Berg', whole: true },
  { name: 'decision-desk-phone', path: CONSULTING, as: 'Stina Berg', on: 'phone' },
  { name: 'decisions', path: '/beslut', as: 'Stina Berg' },
  { name: 'board', path: '/styrelsen', as: 'Bodil Ström' },
  { name: 'reports', path: '/styrelsen/anmalningar', as: 'Bodil Ström' },
  { name: 'report', path: '/styrelsen/anmalningar/f966e03e-e902-5269-aa64-3d9255f84532', as: 'Bodil Ström' },
];
