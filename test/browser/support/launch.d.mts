import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Visitor extends BrowserContextOptions {
  /** A demo person by name; nobody, without. */
  readonly as?: string;
  readonly language?: 'sv' | 'en';
  readonly size?: { readonly width: number; readonly height: number };
}

export function launch(...args: readonly string[]): Promise<Browser>;
export function visitorIn(browser: Browser, visitor?: Visitor): Promise<Page>;
export function allLeave(browser: Browser): Promise<void>;
export function signIn(page: Page, name: string, back?: string): Promise<void>;
export function settled(page: Page): Promise<void>;
