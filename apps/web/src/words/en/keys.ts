import type { Same } from '../catalogue.js';
import type sv from '../sv/keys.js';

export default {
  title: 'Keyboard shortcuts',
  lead: 'Everything can be done without them.',
  search: 'Search',
  myWork: 'My work',
  next: 'Next in the list',
  previous: 'Previous in the list',
  on: 'Use the shortcuts',
  help: 'Show the shortcuts',
  close: 'Close',
  andThen: 'and then',
} as const satisfies Same<typeof sv>;
