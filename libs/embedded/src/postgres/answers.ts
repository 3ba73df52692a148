import { connect } from 'node:net';

const PATIENCE_MS = 1_000;
/** SSLRequest: what Postgres answers, with a letter, before it asks who one is. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const LETTERS = ['S', 'N'];

/** Always answers within the patience: a Postgres that is dying may hold its port, and neither answer nor close what is connected to it. */
export function postgresAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', signal: AbortSignal.timeout(PATIENCE_MS) });
    socket.once('data', (letter) => {
      resolve(LETTERS.includes(letter.toString('latin1')));
      socket.destroy();
    });
    socket.once('close', () => resolve(false));
    // The close follows.
    socket.once('error', () => undefined);
    socket.write(SSL_REQUEST);
  });
}
