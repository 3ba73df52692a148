/** Made by build/free-days.ts. */
declare module 'virtual:free-days' {
  const freeDays: ReadonlySet<string>;
  export default freeDays;
}
