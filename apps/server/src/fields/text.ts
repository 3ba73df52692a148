import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { Rule } from './rule.js';

interface Bounds {
  readonly min?: number;
  readonly max: number;
}

/** A text of so many characters. */
export function Text({ min = 0, max }: Bounds) {
  return applyDecorators(
    ApiProperty({ type: 'string', minLength: min, maxLength: max }),
    IsString({ context: { code: 'text' } }),
    OfLength({ min, max }),
  );
}

/**
 * So many characters, as JSON Schema counts them: code points. They are those that the record keeps, in NFC: what was read can be sent again.
 * @param each whether the value is a list of such texts.
 */
export function OfLength({ min = 0, max }: Bounds, { each = false } = {}) {
  return Rule('length', (value) => typeof value === 'string' && isWithin(value, min, max), { each, facts: { min, max } });
}

/** NFC makes at most three of one (UAX #15), and nothing of none: most texts need no counting. */
function isWithin(text: string, min: number, max: number): boolean {
  if (min <= 1 && text.length >= min && text.length * 3 <= max) return true;
  const { length } = Array.from(text.normalize('NFC'));
  return length >= min && length <= max;
}

/** What a name may be that stands in addresses: letters, digits and hyphens. */
export const nameOfAtMost = (max: number) => `^[\\p{L}\\p{N}-]{1,${max}}$`;

/** How the API's description tells of a name. */
export const nameSchema = (max: number) => ({ type: 'string', minLength: 1, maxLength: max, pattern: nameOfAtMost(max) }) as const;

/** @returns what says whether a value is a name, also as the record keeps it: a letter that NFC takes apart is in none. */
export function nameRule(max: number): (value: unknown) => boolean {
  const name = new RegExp(nameOfAtMost(max), 'u');
  return (value) => typeof value === 'string' && name.test(value) && name.test(value.normalize('NFC'));
}

/** A name that stands in addresses: letters, digits and hyphens. */
export function Name({ max = 60 }: { max?: number } = {}) {
  return applyDecorators(ApiProperty(nameSchema(max)), IsName({ max }));
}

/** @param each whether the value is a list of names. */
export function IsName({ max }: { readonly max: number }, { each = false } = {}) {
  return Rule('name', nameRule(max), { each, facts: { max } });
}

const HASH = /^[0-9a-f]{64}$/;

/** SHA-256 of a text, as its edition shows it. */
export function Hash() {
  return applyDecorators(ApiProperty({ type: 'string', pattern: HASH.source }), Matches(HASH, { context: { code: 'hash' } }));
}
