import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before the server and the worker when `anvisa start` runs them: when the launcher dies, even by kill -9, the channel to it closes, and
 * they end in good order. Unreferenced, so that the channel alone keeps nobody alive.
 */
function end() {
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, 'SIGTERM');
}

// Threads load this too, and have no channel of their own.
if (isMainThread) {
  // A launcher that died before this was loaded has closed the channel already, and nobody tells of it again.
  if (process.connected) process.once('disconnect', end);
  else end();
  process.channel?.unref();
}
