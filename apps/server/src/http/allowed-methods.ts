import type { FastifyInstance } from 'fastify';
import findMyWay, { type HTTPMethod } from 'find-my-way';

/** Which methods the addresses of the server take: what a 405 answers with (RFC 9110, 15.5.6). */
export class AllowedMethods {
  private readonly routes = findMyWay();
  private readonly methods = new Set<HTTPMethod>();

  /** Notes each route as it is made. */
  watch(instance: FastifyInstance): void {
    instance.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat() as HTTPMethod[]) {
        if (this.routes.hasRoute(one, url)) continue;
        this.routes.on(one, url, () => undefined);
        this.methods.add(one);
      }
    });
  }

  at(url: string): readonly string[] {
    const [path = '/'] = url.split('?');
    return [...this.methods].filter((method) => this.takes(method, path)).sort();
  }

  /** A route's parameter may be empty for find-my-way, and may not for Nest. */
  private takes(method: HTTPMethod, path: string): boolean {
    const route = this.routes.find(method, path);
    return route !== null && !Object.values(route.params).includes('');
  }
}
