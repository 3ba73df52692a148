/** What the provider's library says to those who would run it in production; we do not, and refuse to. */
const NOTICE = 'oidc-provider ';

/** Runs something without the library's notices on the console of whoever started us. */
export async function withoutNotices<T>(run: () => Promise<T>): Promise<T> {
  const spoken = globalThis.console;
  const { info, warn } = spoken;
  const unless =
    (say: typeof info) =>
    (...words: unknown[]) => {
      if (!String(words[0]).includes(NOTICE)) say(...words);
    };
  Object.assign(spoken, { info: unless(info), warn: unless(warn) });
  try {
    return await run();
  } finally {
    Object.assign(spoken, { info, warn });
  }
}
