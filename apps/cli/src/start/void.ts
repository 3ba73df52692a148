/** With its terminal gone, or nobody at the other end of the pipe, a launcher still has things to stop. */
export function speakIntoTheVoid(heardNothing: () => void = () => undefined): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', heardNothing);
}
