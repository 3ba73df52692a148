import type { Same } from '../catalogue.js';
import type sv from '../sv/states.js';

export default {
  edition: {
    draft: 'Draft',
    'in-review': 'In review',
    ready: 'Ready for decision',
    postponed: 'Postponed',
    referred: 'Referred to the executive board',
    decided: 'Decided',
    published: 'Published',
    'in-force': 'In force',
    superseded: 'Superseded',
    repealed: 'Repealed',
    lapsed: 'Lapsed',
    'lapsed-undecided': 'Lapsed undecided',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
  },
  mandate: {
    conditional: 'Conditional',
    'awaiting-confirmation': 'Awaits the executive board',
    'not-begun': 'Has not begun',
    'in-force': 'In force',
    expired: 'Expired',
    revoked: 'Revoked',
    lapsed: 'Lapsed',
  },
  strategy: {
    undecided: 'Not decided',
    approved: 'Approved, in force',
    'approved-with-changes': 'Approved with changes, in force',
    rejected: 'Rejected',
    ended: 'No longer in force',
    annulled: 'Annulled by a court',
  },
} as const satisfies Same<typeof sv>;
