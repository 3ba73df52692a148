import type { Page } from 'playwright-core';

interface Listed {
  readonly items: readonly { readonly area: string; readonly caseNumber: string }[];
}

interface Registered {
  readonly items: readonly { readonly caseNumber: string; readonly kind: string; readonly of?: string }[];
  readonly next?: string;
}

const get = async <Body>(page: Page, path: string) => (await (await page.request.get(path)).json()) as Body;

/** The case of the directive that applies in an area. */
export async function caseInForce(page: Page, area: string): Promise<string> {
  const { items } = await get<Listed>(page, '/api/in-force?limit=200');
  return found(
    items.find((one) => one.area === area),
    area,
  );
}

/** The latest case of a kind that the register has. */
export async function registeredCase(page: Page, of: 'new-edition' | 'evaluation'): Promise<string> {
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const { items, next }: Registered = await get(page, `/api/register?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    const one = items.find((document) => document.kind === 'case-opened' && document.of === of);
    if (one) return one.caseNumber;
    cursor = next;
  }
  return found(undefined, of);
}

function found(one: { readonly caseNumber: string } | undefined, what: string): string {
  if (!one) throw new Error(`the example has a case of ${what}`);
  return one.caseNumber;
}
