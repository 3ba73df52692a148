import { CookieJar } from 'tough-cookie';

/** A browser as far as signing in goes: it keeps cookies, follows redirects step by step, and says where a request comes from. */
export class Browser {
  readonly jar = new CookieJar();

  /** Goes to an address, without following where it leads. */
  async go(address: string, more: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ accept: 'text/html', ...(more.headers as Record<string, string>) });
    const cookies = await this.jar.getCookieString(address);
    if (cookies !== '') headers.set('cookie', cookies);
    const response = await fetch(address, { ...more, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) await this.jar.setCookie(cookie, address, { ignoreError: true });
    return response;
  }

  /** Goes where redirects lead, until one leads to a path that begins so. @returns the address that was not gone to. */
  async followUntil(path: string, first: Response, at: string): Promise<string> {
    let [response, from] = [first, at];
    for (let step = 0; step < 10; step++) {
      const location = response.headers.get('location');
      if (location === null) throw new Error(`${from} leads nowhere: ${response.status} ${await response.text()}`);
      from = new URL(location, from).href;
      if (new URL(from).pathname.startsWith(path)) return from;
      response = await this.go(from);
    }
    throw new Error(`no end of redirects at ${from}`);
  }

  /** Begins to sign in and picks somebody. @returns the address of the callback, which is not gone to yet. */
  async pick(city: string, who: string, returnTo = '/'): Promise<string> {
    const begin = `${city}/auth/sign-in?return=${encodeURIComponent(returnTo)}`;
    const page = await this.followUntil('/sign-in/', await this.go(begin), begin);
    const picked = await this.go(page, { method: 'POST', body: new URLSearchParams({ person: who }) });
    return this.followUntil('/auth/callback', picked, page);
  }

  async signIn(city: string, who: string, returnTo?: string): Promise<Response> {
    return this.go(await this.pick(city, who, returnTo));
  }

  /** A request of a page's own script. */
  ask(address: string, { headers, ...more }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Response> {
    return this.go(address, { ...more, headers: { accept: 'application/json', 'sec-fetch-site': 'same-origin', ...headers } });
  }

  async cookie(address: string, name: string): Promise<string | undefined> {
    return (await this.jar.getCookies(address)).find(({ key }) => key === name)?.value;
  }
}
