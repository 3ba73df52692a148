import type { Message } from './message.js';

/** What the server that took the letter answered: from there on it is the server's to deliver. */
export interface Accepted {
  readonly accepted: true;
  readonly response: string;
}

/** The port that letters leave through. What is not taken is thrown as a DeliveryError. */
export interface Mailer {
  send(message: Message): Promise<Accepted>;
}
