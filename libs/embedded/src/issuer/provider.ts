import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { ALGORITHM, type SigningKey } from './key.js';
import { failedPage, type Language, languageOf, signedOutPage, signOutPage } from './pages.js';
import type { DemoPerson } from './people.js';
import { withoutNotices } from './quiet.js';
import type { Secrets } from './secrets.js';

export const CLIENT_ID = 'anvisa-web';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

export interface Providing {
  address: string;
  /** Where the product is reached, whose sign-ins this is for. */
  publicUrl: string;
  people: readonly DemoPerson[];
  key: SigningKey;
  secrets: Secrets;
}

/** A whole OpenID provider with one client. What it remembers is gone when it ends; whoever is signed in to the product stays so. */
export function provider({ address, publicUrl, people, key, secrets }: Providing): Promise<Provider> {
  const configuration: Configuration = {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: secrets.client,
        client_name: 'Anvisa',
        redirect_uris: [`${publicUrl}/auth/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
        backchannel_logout_uri: `${publicUrl}/auth/back-channel-logout`,
        backchannel_logout_session_required: true,
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: ALGORITHM,
      },
    ],
    jwks: { keys: [key.jwk] },
    cookies: { keys: [secrets.cookies] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    ttl: { AccessToken: HOUR, AuthorizationCode: MINUTE, IdToken: HOUR, Interaction: HOUR, Session: 12 * HOUR, Grant: 12 * HOUR },
    routes: {
      authorization: '/oidc/authorize',
      token: '/oidc/token',
      userinfo: '/oidc/userinfo',
      end_session: '/oidc/sign-out',
      jwks: '/jwks',
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, signOutPage(form, localeOf(ctx))),
        postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage(publicUrl, localeOf(ctx))),
      },
    },
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    findAccount: (_ctx, subject) => {
      const person = people.find((one) => one.subject === subject);
      return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name }) };
    },
    loadExistingGrant: grantAll,
    renderError: (ctx, { error, error_description }) =>
      show(ctx, failedPage(publicUrl, `${error}: ${error_description ?? ''}`, localeOf(ctx))),
    // The library keeps itself from calling loopback addresses; the product, which it tells that somebody signed out, is at one.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
  };
  return withoutNotices(async () => {
    const { Provider: Made } = await import('oidc-provider');
    return new Made(address, configuration);
  });
}

/** Nobody is asked whether the product may know their name: there is one product. */
async function grantAll({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider: own } = oidc;
  const grant = new own.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

function show(ctx: KoaContextWithOIDC, page: string): void {
  ctx.type = 'html';
  ctx.body = page;
}

function localeOf({ oidc, headers }: KoaContextWithOIDC): Language {
  return languageOf(oidc?.params?.ui_locales ?? headers['accept-language']);
}
