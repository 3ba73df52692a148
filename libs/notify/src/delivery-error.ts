/** Why a letter was not taken. Permanent: this letter to this person never will be, so somebody must look. Temporary: the same letter may be taken later. */
export class DeliveryError extends Error {
  constructor(
    message: string,
    readonly permanent: boolean,
    /** Whether another letter may well be taken: this one, or its recipient, was refused. Else nothing goes out. */
    readonly aboutTheLetter: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DeliveryError';
  }
}

/** What nodemailer tells of a failure: its own code, the server's, and the command that was answered. */
interface SmtpFault {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/**
 * A final refusal (RFC 5321, 4.2.1: 5yz) counts only where it is about this recipient or this text. Refused sign-ins, senders and greetings are the house's own
 * settings, which somebody will mend: until then the letters wait.
 */
export function deliveryErrorOf(fault: unknown): DeliveryError {
  if (fault instanceof DeliveryError) return fault;
  const { responseCode = 0, command } = (fault instanceof Error ? fault : {}) as SmtpFault;
  const aboutTheLetter = command === 'RCPT TO' || command === 'DATA';
  const message = fault instanceof Error ? fault.message : String(fault);
  return new DeliveryError(message, aboutTheLetter && responseCode >= 500 && responseCode < 600, aboutTheLetter, { cause: fault });
}
