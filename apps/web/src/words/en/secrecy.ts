import type { Same } from '../catalogue.js';
import type sv from '../sv/secrecy.js';

/** Marks of secrecy on a case and its documents. */
export default {
  title: 'Mark of secrecy',
  case: 'Case {{caseNumber}}',
  document: 'Document {{number}}',
  whole: 'The whole case',
  until: ' until {{day}}',
  holds: '{{what}}: {{provision}}{{until}}. {{authority}}, {{day}}.',
  about: 'The mark is a reminder: each request to read is tried by itself all the same. The row in the register stays.',
  fields: {
    document: 'What shall be marked?',
    provision: 'Provision',
    authority: 'Authority that marks',
    from: 'First day',
    until: 'Last day (optional)',
    reasons: 'Reasons',
  },
  provisionHelp: 'For example OSL 18:8.',
  untilHelp: 'Leave it empty, and the mark holds until it is lifted.',
  lacks: {
    provision: 'Name the provision.',
    authority: 'Name the authority.',
    from: 'Name the first day.',
    reasons: 'Write the reasons.',
  },
  ask: 'Mark as secret?',
  becomes: '{{what}} is marked as secret under {{provision}} by {{authority}}, from {{from}}{{until}}.',
  means: 'What is marked is read by those alone who need it in their office.',
  done: '{{what}} is marked as secret under {{provision}}.',
  lifting: {
    ask: 'Lift the mark?',
    becomes: 'The mark of secrecy under {{provision}} is lifted.',
    means: 'What it hid can be read again. That it was there stays among the events.',
    done: 'The mark of secrecy under {{provision}} is lifted.',
  },
} as const satisfies Same<typeof sv>;
