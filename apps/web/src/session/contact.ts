import { Told, useTold } from './told.js';

/** How the page stands with the server: in touch with it, out of its reach since an instant, or after the end of the session that it began with. */
export type Contact = { readonly how: 'in-touch' } | { readonly how: 'away'; readonly since: string } | { readonly how: 'ended' };

const contact = new Told<Contact>({ how: 'in-touch' });

export function useContact(): Contact {
  return useTold(contact);
}

/** The session has ended under the page. What stands there stays, and nothing is read anew as the public, until somebody goes on. */
export function hasEnded(): boolean {
  return contact.now().how === 'ended';
}

export function contactIs(how: Contact['how']): void {
  if (how === contact.now().how) return;
  contact.tell(how === 'away' ? { how, since: new Date().toISOString() } : { how });
}
