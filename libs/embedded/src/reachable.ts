import { connect } from 'node:net';

const PATIENCE_MS = 1_500;

/**
 * Whether somebody takes connections at an address. Always answers within the patience.
 * @param address `host:port`, as `temporal:7233` or `[::1]:7233`.
 */
export function isReachable(address: string): Promise<boolean> {
  const { hostname, port } = URL.canParse(`tcp://${address}`) ? new URL(`tcp://${address}`) : { hostname: '', port: '' };
  if (hostname === '' || port === '') return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), signal: AbortSignal.timeout(PATIENCE_MS) });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}
