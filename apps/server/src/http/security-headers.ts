import type { FastifyInstance } from 'fastify';

/** Scripts and styles are files of ours or none: what is injected into a page does not run. */
const CONTENT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

/** What a page of ours never asks of a browser. */
const NEVER_ASKED =
  'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment publickey-credentials-get screen-wake-lock serial usb'.split(
    ' ',
  );

const HEADERS = {
  'content-security-policy': CONTENT.join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': NEVER_ASKED.map((feature) => `${feature}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  // Nothing is kept by browsers and proxies but what a route says may be.
  'cache-control': 'no-store',
};
const STRICT_TRANSPORT = { ...HEADERS, 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** What every answer carries, one constant: each hook on the way of an act is paid for. There is no header that lets another origin in. */
export function securityHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return publicUrl.startsWith('https:') ? STRICT_TRANSPORT : HEADERS;
}

export function setSecurityHeaders(instance: FastifyInstance, publicUrl: string): void {
  const headers = securityHeaders(publicUrl);
  instance.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  // What is answered to somebody is theirs alone, whatever its route says of what the public gets.
  instance.addHook('onSend', (request, reply, _payload, done) => {
    if (request.caller) reply.header('cache-control', 'no-store');
    done();
  });
}
