import type { Refusal } from '@anvisa/domain/refusal';
import type { Accepted } from './answer.js';
import type { Unclean } from './clean-text.js';

/** How the door answers an act. Only `accepted` has changed anything. */
export type DoorAnswer =
  | { readonly kind: 'accepted'; readonly accepted: Accepted }
  /** The same request under the same key, answered as then. */
  | { readonly kind: 'repeated'; readonly accepted: Accepted }
  | NotDone
  /** It was not done, and its subject is hidden from whoever asked: to them there is nothing. */
  | { readonly kind: 'unseen'; readonly answer: NotDone }
  /** The key has been used for another request. */
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'unclean'; readonly unclean: Unclean }
  | { readonly kind: 'too-large'; readonly why: string }
  /** Others were first, again and again. */
  | { readonly kind: 'contended' };

/** What the rules do not allow, or not to whoever saw another version. */
export type NotDone =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The subject is at another version than the caller saw. */
  | { readonly kind: 'outdated'; readonly subject: string; readonly version: number }
  /** The act must say which version the caller saw. */
  | { readonly kind: 'version-missing'; readonly subject: string };
