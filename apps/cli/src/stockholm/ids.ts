import { v5 } from 'uuid';

/** The namespace of the example's ids: the same name gives the same id in every instance. */
const STOCKHOLM = '6a0f3a5e-2c7d-5b1e-8f43-9d1c20080167';

/** The id of something of the example, by its name: `person anna`, `unit servicenamnden`. */
export function idOf(kind: string, name: string): string {
  return v5(`${kind} ${name}`, STOCKHOLM);
}
