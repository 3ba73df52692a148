import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { readField } from './body.js';
import { failedPage, languageOf, pickPage, STYLE } from './pages.js';
import type { DemoPerson } from './people.js';

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // The form leads by way of the provider back to the product: where that is, the form need not know.
  'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
};

export interface Picking {
  provider: Provider;
  people: readonly DemoPerson[];
  publicUrl: string;
}

/** The page on which one picks a person, and its answer. @returns false where the address is none of these. */
export async function pick(request: IncomingMessage, response: ServerResponse, { provider, people, publicUrl }: Picking): Promise<boolean> {
  if (request.method === 'GET' && request.url === '/style.css') {
    response.writeHead(200, { 'content-type': 'text/css', 'cache-control': 'max-age=3600' }).end(STYLE);
    return true;
  }
  if (!request.url?.startsWith('/sign-in/')) return false;
  const underWay = await provider.interactionDetails(request, response).catch(() => undefined);
  const language = languageOf(underWay?.params.ui_locales ?? request.headers['accept-language']);
  const show = (status: number, page: string) =>
    response.writeHead(status, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' }).end(page);
  if (!underWay) {
    show(400, failedPage(publicUrl, 'sign-in not under way', language));
  } else if (request.method === 'POST') {
    const subject = await readField(request, 'person');
    const person = people.find((one) => one.subject === subject);
    if (person) await provider.interactionFinished(request, response, { login: { accountId: person.subject } });
    else show(400, pickPage(people, underWay.uid, language));
  } else {
    show(200, pickPage(people, underWay.uid, language));
  }
  return true;
}
