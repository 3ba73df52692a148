import type { paths } from '@anvisa/api-client/api';
import createClient from 'openapi-fetch';
import { shownLanguage } from './language.js';

/** The public API, by its description: nothing else is asked. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', shownLanguage());
    return request;
  },
});
