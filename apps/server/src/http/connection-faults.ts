import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FaultCode } from '../problems/faults.js';
import { present } from '../problems/present.js';
import { Problem } from '../problems/problem.js';
import { securityHeaders } from './security-headers.js';

const BY_CODE: Readonly<Record<string, readonly [number, string, FaultCode]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'header-too-large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'request-too-slow'],
};

/** Answers what never becomes a request: broken HTTP, headers too large, a client that drips. Nobody's language is known then. */
export function connectionFaults(publicUrl: string) {
  const always = Object.entries(securityHeaders(publicUrl)).map(([name, value]) => `${name}: ${value}`);
  return (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
    const [status, reason, code] = BY_CODE[error.code ?? ''] ?? ([400, 'Bad Request', 'request-malformed'] as const);
    const body = JSON.stringify(present(new Problem(status, code), { language: 'sv', request: randomUUID(), publicUrl }));
    const head = [
      `HTTP/1.1 ${status} ${reason}`,
      'Content-Type: application/problem+json; charset=utf-8',
      'Content-Language: sv',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      ...always,
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
}
