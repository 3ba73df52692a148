import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** Somebody listens, and meets who connects in their own way; asks of their port, and closes it. */
export async function listening<T>(meet: (socket: Socket) => void, ask: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => meet(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const answer = await ask((server.address() as AddressInfo).port);
  server.close();
  return answer;
}

/** A port on which nobody listens any more. */
export async function nobodysPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
