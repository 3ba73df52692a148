/** Told to stop by the operator, or left alone by the process that started us. */
export function stopOnSignals(): AbortController {
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.once('SIGTERM', abort).once('SIGINT', abort);
  // Only where there is a parent with a channel: its end is ours.
  if (process.channel) process.once('disconnect', abort);
  return stop;
}
