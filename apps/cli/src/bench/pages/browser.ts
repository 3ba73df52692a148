import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Any Chromium will do; root has no sandbox to give. */
export async function launched(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Somebody with nothing kept in their browser but their session, if they have one. */
export class Visitor {
  constructor(
    readonly publicUrl: string,
    private readonly session?: State,
  ) {}

  /** What is measured runs in the page as text, which the product's Content-Security-Policy would otherwise refuse. */
  comes(browser: Browser): Promise<BrowserContext> {
    return browser.newContext({ locale: 'sv-SE', bypassCSP: true, ...(this.session && { storageState: this.session }) });
  }

  /** The same, after signing in by the demo's own page. */
  async signedIn(browser: Browser, as: string): Promise<Visitor> {
    const context = await this.comes(browser);
    const page = await context.newPage();
    await page.goto(`${this.publicUrl}/auth/sign-in?return=${encodeURIComponent('/health/live')}`);
    await page.getByRole('button', { name: as }).click();
    await page.waitForURL(`${this.publicUrl}/health/live`);
    const session = await context.storageState();
    await context.close();
    return new Visitor(this.publicUrl, session);
  }
}

/** What is asked for stands: nothing of the page is waited for. */
export const STANDS = `!document.querySelector('main :is([role="status"], [aria-busy="true"])')`;

export async function stands(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(STANDS);
}
