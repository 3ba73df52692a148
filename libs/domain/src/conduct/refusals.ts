import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const CONDUCT_REFUSALS = {
  'course-changed': {
    ground: 'husregel',
    sv: 'Ärendet har tagit en annan väg sedan det lästes. Läs det på nytt.',
    en: 'The case has taken another course since it was read. Read it again.',
  },
  'no-longer-due': {
    ground: 'husregel',
    sv: 'Detta ska inte längre göras.',
    en: 'This is no longer to be done.',
  },
  'not-yet-due': {
    ground: 'husregel (lag 1930:173)',
    sv: 'Detta får göras tidigast {due}.',
    en: 'This may be done at the earliest {due}.',
  },
  'only-the-conductor': {
    ground: 'husregel',
    sv: 'Detta görs av systemet när tiden är inne, inte av en person.',
    en: 'The system does this when the time has come, not a person.',
  },
  'told-may-not-read': {
    ground: 'TF 2:12',
    sv: 'Policyn kan inte antas: {where} anger någon som inte får läsa ärendet. En försening meddelas någon av {roles}.',
    en: 'The policy cannot be adopted: {where} names somebody who may not read the case. A delay is told to one of {roles}.',
  },
  'policy-out-of-bounds': {
    ground: 'husregel (FL § 9)',
    sv: 'Policyn kan inte antas: {where} ska vara {bounds}.',
    en: 'The policy cannot be adopted: {where} must be {bounds}.',
  },
} as const satisfies RefusalCatalogue;
