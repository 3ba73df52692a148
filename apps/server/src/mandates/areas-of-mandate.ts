import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';

const MOST = 200;
const AREA = /^[\p{L}\p{N}-]{1,60}$/u;

/** How the API's description tells of it. */
export const AREAS_SCHEMA = {
  oneOf: [
    { type: 'string', enum: ['all'] },
    { type: 'array', items: { type: 'string', minLength: 1, maxLength: 60 }, minItems: 1, maxItems: MOST, uniqueItems: true },
  ],
};

/** `all`, or the names of some procurement areas, each once. */
export function AreasOfMandate() {
  return applyDecorators(
    ApiProperty(AREAS_SCHEMA),
    ValidateBy(
      { name: 'areas', validator: { validate: areAreas, defaultMessage: () => 'areas' } },
      { context: { code: 'choice', facts: { values: 'all, ["telefoni", …]' } } },
    ),
  );
}

function areAreas(value: unknown): boolean {
  if (value === 'all') return true;
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST) return false;
  return value.every((area) => typeof area === 'string' && AREA.test(area)) && new Set(value).size === value.length;
}
