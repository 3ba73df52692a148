/**
 * Loaded before the server and the worker when `anvisa start` runs them: when the launcher dies, even by kill -9, the channel to it closes, and
 * they end in good order. Unreferenced, so that the channel alone keeps nobody alive.
 */
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
