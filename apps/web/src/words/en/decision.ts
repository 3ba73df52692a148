import type { Same } from '../catalogue.js';
import type sv from '../sv/decision.js';

export default {
  proof: 'Dnr {{caseNumber}}, edition {{edition}}. The decision’s checksum (SHA-256): {{hash}}',
  title: 'Decision',
  none: 'There is no such decision among the edition’s documents.',
  lead: {
    delegate: {
      approved: '{{who}} decided on the executive board’s behalf that {{title}}, edition {{edition}}, shall apply from {{from}}.',
      'approved-with-changes':
        '{{who}} decided on the executive board’s behalf that {{title}}, edition {{edition}}, with the changes stated, shall apply from {{from}}.',
      returned: '{{who}} returned {{title}}, edition {{edition}}, to the officer.',
      declined: '{{who}} declined the proposal for {{title}}, edition {{edition}}.',
      postponed: '{{who}} postponed the decision on {{title}}, edition {{edition}}.',
      referred: '{{who}} referred the decision on {{title}}, edition {{edition}}, to the executive board.',
      extended: '{{who}} decided on the executive board’s behalf that {{units}} must follow {{title}}, edition {{edition}}, too.',
      repealed:
        '{{who}} decided on the executive board’s behalf to repeal {{title}}, edition {{edition}}. It applies until and with {{until}}.',
    },
    'executive-board': {
      approved: 'On {{day}}, {{paragraph}}, the executive board decided that {{title}}, edition {{edition}}, shall apply from {{from}}.',
      returned: 'On {{day}}, {{paragraph}}, the executive board sent {{title}}, edition {{edition}}, back.',
      declined: 'On {{day}}, {{paragraph}}, the executive board declined the proposal for {{title}}, edition {{edition}}.',
      extended: 'On {{day}}, {{paragraph}}, the executive board decided that {{units}} must follow {{title}}, edition {{edition}}, too.',
      repealed:
        'On {{day}}, {{paragraph}}, the executive board decided to repeal {{title}}, edition {{edition}}. It applies to the end of {{until}}.',
    },
    chair: {
      approved: 'Urgent decision on the executive board’s behalf by {{who}}: {{title}}, edition {{edition}}, shall apply from {{from}}.',
      declined: 'Urgent decision on the executive board’s behalf by {{who}}: the proposal for {{title}}, edition {{edition}}, is declined.',
    },
  },
  deputy: '{{name}}, in the stead of {{inStead}},',
  day: 'Day of the decision',
  content: 'Decided on',
  by: 'Decided by',
  onMandate: 'on the executive board’s behalf',
  byBoard: 'The executive board; recorded by {{name}}',
  byChair: '{{decidedBy}}; recorded by {{name}}',
  inStead: 'In the stead of',
  board: 'Meeting',
  empowerment: 'Empowerment (KL 6:39)',
  urgent: 'Urgent',
  isUrgent: 'Yes. Whoever the executive board has empowered may decide (KL 6:39).',
  presenter: 'Presenter',
  participants: 'Took part in the final handling',
  reasons: 'Reasons',
  amendments: 'Changes to the text',
  delegable: 'May the matter be delegated? (KL 6:38)',
  delegated: { yes: 'Yes, it may be delegated.', no: 'No, it is the executive board’s to decide.' },
  union: 'Union negotiation (MBL §§ 11, 38)',
  negotiated: { held: 'Has been held', 'not-required': 'Not needed' },
  dissents: 'Dissent',
  textHash: 'The text’s checksum (SHA-256)',
  entry: 'Entry of the audit trail',
  hash: 'The entry’s checksum: the proof',
  toProof: 'How you know that nothing is altered',
  corrections: {
    title: 'Corrections',
    lead: 'Clerical errors in the decided text have been put right. The text on this page is the corrected one.',
    what: 'What was corrected',
    reasons: 'Reasons',
    by: 'Corrected by',
    at: 'Corrected on',
  },
} satisfies Same<typeof sv>;
