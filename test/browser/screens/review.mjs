import { idOf } from '../../../apps/cli/dist/stockholm/ids.js';

const directive = (name) => idOf('directive', name);
const unit = (name) => idOf('unit', name);
const evaluation = `/utvarderingar/${directive('systemforvaltning')}/1/2`;

export default [
  { name: 'review', path: `/granskning/${directive('telefoni')}/2`, as: 'Rita Sjö' },
  { name: 'review-phone', path: `/granskning/${directive('telefoni')}/2`, as: 'Rita Sjö', on: 'phone' },
  { name: 'evaluation', path: evaluation, as: 'Elin Dahl' },
  { name: 'evaluation-phone', path: evaluation, as: 'Elin Dahl', on: 'phone' },
  { name: 'evaluation-conclude', path: `/utvarderingar/${directive('ovrigt')}/1/1`, as: 'Henrik Öberg', whole: true },
  { name: 'evaluations', path: '/utvarderingar', as: 'Henrik Öberg' },
  { name: 'committee', path: `/namnder/${unit('socialnamnden')}`, as: 'Sven Alm' },
  { name: 'committee-phone', path: `/namnder/${unit('socialnamnden')}`, as: 'Sven Alm', on: 'phone' },
  { name: 'consultation', path: `/namnder/${unit('socialnamnden')}/remiss/${directive('it-klientutrustning')}/2`, as: 'Sven Alm' },
  { name: 'exemption-request', path: `/namnder/${unit('socialnamnden')}/avsteg/${directive('systemforvaltning')}/1`, as: 'Sven Alm' },
  { name: 'exemption', path: `/avsteg/${idOf('exemption', 'museerna')}`, as: 'Kjell Ros' },
];
