/** How the server is. */
export class HealthAnswer {
  /** @example "ready" */
  status: 'live' | 'ready';
}
