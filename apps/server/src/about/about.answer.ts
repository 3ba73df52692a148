import type { Role } from '@anvisa/domain/actor';

/** Who holds a role in a demonstration. All of them are invented. */
export class DemoRoleAnswer {
  /** @example "it-officer" */
  role: Role;
  /** @example ["Anna Lind"] */
  people: string[];
}

/** Whose service this is, for whoever comes to it. */
export class AboutAnswer {
  /** Where one says that something is not accessible: an e-mail address, or the address of a page. Left out where the operator has named none. @example "tillganglighet@stad.example" */
  accessibilityContact?: string;
  /** Of a demonstration: who is who. Left out where the people are real. */
  demo?: DemoRoleAnswer[];
}
