/** Whether this process takes requests. It says no first, so that nobody sends more, and stops afterwards. */
export class Readiness {
  private stopping = false;

  get isStopping(): boolean {
    return this.stopping;
  }

  stop(): void {
    this.stopping = true;
  }
}
