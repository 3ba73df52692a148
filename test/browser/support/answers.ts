import type { Page, Route } from 'playwright-core';

type How = 'given' | 'held' | 'empty' | 'failing';

/** As `apps/server/src/problems` has it. */
const FAULT = {
  type: 'about:blank',
  title: 'Fel hos oss',
  status: 500,
  code: 'fault',
  detail: 'Något gick fel hos oss.',
  instance: 'prov',
};
/** Who is signed in, what others do, and what one has half written: a page stands without them. */
const APART = /^\/api\/(me$|events|working-notes\/)|\/presence$/;

/** What the server answers to a page's readings, in the hands of a test. */
export class Answers {
  /** What the page has asked for, by its path, since `will` was last said. */
  readonly asked = new Set<string>();
  private how: How = 'given';
  private only: string | undefined;
  private held: Route[] = [];

  static async of(page: Page): Promise<Answers> {
    const answers = new Answers();
    await page.route(
      ({ pathname }) => pathname.startsWith('/api/') && !APART.test(pathname),
      (route) => answers.answer(route),
    );
    return answers;
  }

  /** How it answers from now on: all of it, or one address alone. */
  will(be: How, only?: string): void {
    this.how = be;
    this.only = only;
    this.asked.clear();
  }

  /** What was held back is answered, and so is all that is asked from now on. */
  async letGo(): Promise<void> {
    this.how = 'given';
    await Promise.all(this.held.splice(0).map((route) => route.fallback()));
  }

  private async answer(route: Route): Promise<void> {
    const { pathname } = new URL(route.request().url());
    this.asked.add(pathname);
    const how = this.only === undefined || this.only === pathname ? this.how : 'given';
    if (how === 'held') this.held.push(route);
    else if (how === 'failing') await route.fulfill({ status: FAULT.status, contentType: 'application/problem+json', json: FAULT });
    else if (how === 'empty') await withNothing(route);
    else await route.fallback();
  }
}

async function withNothing(route: Route): Promise<void> {
  const response = await route.fetch();
  const { next: _, ...answer } = (await response.json()) as { readonly next?: string };
  await route.fulfill({ response, json: { ...answer, items: [] } });
}
