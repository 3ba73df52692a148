/** Somebody, by name. */
export class PersonNamed {
  /** @example "5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c" */
  id: string;
  /** @example "Anna Lind" */
  name: string;
}
