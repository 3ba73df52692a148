import { TestEnvironment } from 'jest-environment-node';

/** Where a test fails, what the browser showed then is told with it. */
export default class SeenEnvironment extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure' || !this.global.whatIsShown) return;
    const shown = await this.global.whatIsShown();
    if (event.error?.stack) event.error.stack = `${event.error.stack}\n\n${shown}`;
  }
}
