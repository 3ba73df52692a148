/** What the provider's library says to those who would run it in production; we do not, and refuse to. */
const NOTICE = 'oidc-provider ';

/** Runs something without the library's notices on the console of whoever started us. */
export async function withoutNotices<T>(run: () => Promise<T>): Promise<T> {
  const spoken = globalThis.console;
  const before = { info: spoken.info.bind(spoken), warn: spoken.warn.bind(spoken) };
  const unless =
    (say: (...words: unknown[]) => void) =>
    (...words: unknown[]) => {
      if (!String(words[0]).includes(NOTICE)) say(...words);
    };
  Object.assign(spoken, { info: unless(before.info), warn: unless(before.warn) });
  try {
    return await run();
  } finally {
    Object.assign(spoken, before);
  }
}
