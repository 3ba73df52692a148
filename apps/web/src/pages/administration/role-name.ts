import type { Role } from '@anvisa/domain/actor';
import { ROLE_NAMES } from '@anvisa/domain/permission/role-names';

/** What a role is called in a language. */
export function roleName(role: string, language: string): string {
  return ROLE_NAMES[role as Role][language === 'en' ? 'en' : 'sv'];
}

/** As a label of its own begins: "IT officer". */
export function roleLabel(role: string, language: string): string {
  const name = roleName(role, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
