/** Why a value may not enter the record, and where in it: a JSON pointer (RFC 6901). */
export interface Unclean {
  readonly pointer: string;
  readonly why: 'control-character' | 'lone-surrogate' | 'not-an-integer';
}

// Tab and line breaks are text; the other C0 and C1 controls, NUL first of all, are not.
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** The value with all its text in NFC, or the first place in it that may not enter the record. */
export function cleaned<T>(value: T): { readonly clean: T } | { readonly unclean: Unclean } {
  try {
    return { clean: clean(value, '') as T };
  } catch (found) {
    if (found instanceof Found) return { unclean: found.unclean };
    throw found;
  }
}

class Found extends Error {
  constructor(readonly unclean: Unclean) {
    super(unclean.why);
  }
}

function clean(value: unknown, pointer: string): unknown {
  if (typeof value === 'string') return cleanText(value, pointer);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Found({ pointer, why: 'not-an-integer' });
  if (Array.isArray(value)) return value.map((one, index) => clean(one, `${pointer}/${index}`));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, clean(one, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)]),
    );
  }
  return value;
}

function cleanText(text: string, pointer: string): string {
  if (CONTROL.test(text)) throw new Found({ pointer, why: 'control-character' });
  if (!text.isWellFormed()) throw new Found({ pointer, why: 'lone-surrogate' });
  return text.normalize('NFC');
}
