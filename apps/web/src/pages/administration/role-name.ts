import type { Role } from '@anvisa/domain/actor';
import { ROLE_NAMES } from '@anvisa/domain/permission/role-names';
import { capital } from '../../kit/capital.js';

/** What a role is called in a language. */
export function roleName(role: string, language: string): string {
  return ROLE_NAMES[role as Role][language === 'en' ? 'en' : 'sv'];
}

/** As a label of its own begins: "IT officer". */
export function roleLabel(role: string, language: string): string {
  return capital(roleName(role, language));
}
