/** What stands where words stood. */
export const DISPOSED = '[gallrad]';
