import type { Same } from '../catalogue.js';
import type sv from '../sv/writing.js';

export default {
  saved: {
    here: 'What you write is saved as you write.',
    at: 'Saved {{time}}.',
    sending: 'Saving …',
    onlyHere: 'The latest is in this browser, and is sent as soon as it can be.',
    elsewhere: 'You have written on on another device or in another window. What you write here is in this browser alone.',
    take: 'Get what you wrote there',
  },
  decline: {
    reasons: 'Reasons',
    lacks: 'Write why, so that somebody else can be asked',
    ask: 'Do you want to decline?',
  },
} as const satisfies Same<typeof sv>;
