import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where the pages are when they are built; it lies as far from what is compiled as from the sources. */
export const BUILT_PAGES = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const PAGE = 'index.html';
/** What the server itself answers; an address below them that is not there is a problem, and never a page. */
const NOT_PAGES = /^\/(api|auth|health|metrics|assets)(\/|\?|$)/;

/** The people's pages: files whose names change with what is in them may be kept for ever, the page that names them is asked for anew. */
export async function serveWeb(instance: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, PAGE))) return;
  await instance.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Whether somebody follows a link to one of our pages: the page itself finds out what the address means. */
export function asksForPage(request: FastifyRequest, reply: FastifyReply): boolean {
  const { method, url, headers } = request;
  return method === 'GET' && !NOT_PAGES.test(url) && (headers.accept ?? '').includes('text/html') && typeof reply.sendFile === 'function';
}

export function sendPage(reply: FastifyReply): void {
  void reply.status(200).sendFile(PAGE);
}
