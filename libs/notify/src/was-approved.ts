const APPROVED: readonly unknown[] = ['approved', 'approved-with-changes', 'extended', 'repealed'];

/** Whether an edition whose last decision went so has been decided at all: one that came to its end before was never told to those whom it addresses. */
export function wasApproved(outcome: unknown): boolean {
  return APPROVED.includes(outcome);
}
