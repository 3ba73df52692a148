/** A value read from the environment, or the fault of its variable. */
export type Setting<T> = T | Fault;

class Fault {
  constructor(readonly sentence: string) {}
}

/** It stands in a link: nothing may follow the address. */
function isMail(text: string): boolean {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text);
}

/**
 * Readers of environment variables that gather their faults, so that whoever sets a program up sees all of them at once.
 * @param program as the faults call it: «server».
 */
export function settings(env: NodeJS.ProcessEnv, program: string) {
  const given = (name: string) => (env[name]?.trim() === '' ? undefined : env[name]?.trim());
  return {
    isGiven: (name: string): boolean => given(name) !== undefined,

    needed: (name: string, what: string): Setting<string> => given(name) ?? new Fault(`${name} is missing: set it to ${what}`),

    text: (name: string, otherwise: string): string => given(name) ?? otherwise,

    secret: (name: string): Setting<string> => {
      const value = given(name);
      if (value !== undefined && value.length >= 16) return value;
      return new Fault(`${name} ${value === undefined ? 'is missing' : 'is too short'}: set it to a secret of 16 characters or more`);
    },

    whole: <T extends number | undefined>(
      name: string,
      { least, most, otherwise }: { least: number; most: number; otherwise: T },
    ): Setting<number | T> => {
      const value = given(name);
      if (value === undefined) return otherwise;
      const number = Number(value);
      if (Number.isInteger(number) && number >= least && number <= most) return number;
      return new Fault(`${name} must be a whole number from ${least} to ${most}, not "${env[name]}"`);
    },

    address: (name: string, protocols: readonly string[], otherwise?: string): Setting<string> => {
      const value = given(name) ?? otherwise;
      if (value === undefined) return new Fault(`${name} is missing: set it to an address that begins with ${protocols[0]}//`);
      if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value.replace(/\/$/, '');
      return new Fault(`${name} must be an address that begins with ${protocols.join('// or ')}//`);
    },

    contact: (name: string): Setting<string | undefined> => {
      const value = given(name);
      if (value === undefined || isMail(value) || (URL.canParse(value) && new URL(value).protocol === 'https:')) return value;
      return new Fault(`${name} must be an e-mail address or an address that begins with https://, not "${value}"`);
    },

    choice: <T extends string>(name: string, values: readonly T[], otherwise: T): Setting<T> => {
      const value = given(name) ?? otherwise;
      const found = values.find((one) => one === value);
      return found ?? new Fault(`${name} must be one of ${values.join(', ')}, not "${value}"`);
    },

    flag: (name: string, otherwise: boolean): Setting<boolean> => {
      const value = given(name) ?? String(otherwise);
      if (value === 'true' || value === 'false') return value === 'true';
      return new Fault(`${name} must be true or false, not "${value}"`);
    },

    done: <T extends object>(read: { [K in keyof T]: Setting<T[K]> }): T => {
      const faults = Object.values(read).filter((one): one is Fault => one instanceof Fault);
      if (faults.length > 0) throw new Error(`The ${program} cannot start:\n${faults.map(({ sentence }) => `  ${sentence}`).join('\n')}`);
      return read as T;
    },
  };
}
