import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Rule } from '../fields/rule.js';
import { nameRule, nameSchema } from '../fields/text.js';

const MOST = 200;
const LONGEST = 60;
const isArea = nameRule(LONGEST);

/** How the API's description tells of it. */
export const AREAS_SCHEMA = {
  oneOf: [
    { type: 'string', enum: ['all'] },
    { type: 'array', items: nameSchema(LONGEST), minItems: 1, maxItems: MOST, uniqueItems: true },
  ],
};

/** `all`, or the names of some procurement areas, each once. */
export function AreasOfMandate() {
  return applyDecorators(ApiProperty(AREAS_SCHEMA), Rule('choice', areAreas, { facts: { values: 'all, ["telefoni", …]' } }));
}

function areAreas(value: unknown): boolean {
  if (value === 'all') return true;
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST) return false;
  return value.every(isArea) && new Set(value).size === value.length;
}
