import type { Refusal } from '@anvisa/domain/refusal';
import type { Accepted } from './answer.js';
import type { Unclean } from './clean-text.js';

/** How the door answers an act. Only `accepted` has changed anything. */
export type DoorAnswer =
  | { readonly kind: 'accepted'; readonly accepted: Accepted }
  /** The same request under the same key, answered as then. */
  | { readonly kind: 'repeated'; readonly accepted: Accepted }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The subject is at another version than the caller saw. */
  | { readonly kind: 'outdated'; readonly subject: string; readonly version: number }
  /** The act must say which version the caller saw. */
  | { readonly kind: 'version-missing'; readonly subject: string }
  /** The key has been used for another request. */
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'unclean'; readonly unclean: Unclean }
  | { readonly kind: 'too-large'; readonly why: string }
  /** Others were first, again and again. */
  | { readonly kind: 'contended' };
