import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import { ID_SCHEMA, UUID } from './id.js';
import { OfLength } from './text.js';

interface Size {
  readonly min?: number;
  readonly max: number;
}

/** A list of so many items; a rule for the items stands beside it. */
export function List({ min = 0, max }: Size) {
  const rule = { context: { code: 'list', facts: { min, max } } };
  return applyDecorators(IsArray(rule), ArrayMinSize(min, rule), ArrayMaxSize(max, rule));
}

/** Ids, each once. */
export function Ids(size: Size) {
  return applyDecorators(
    ApiProperty({
      type: 'array',
      items: ID_SCHEMA,
      minItems: size.min ?? 0,
      maxItems: size.max,
      uniqueItems: true,
    }),
    List(size),
    Matches(UUID, { each: true, context: { code: 'uuid' } }),
    ArrayUnique({ context: { code: 'distinct' } }),
  );
}

/** Texts of one line each. */
export function Texts(size: Size, { min = 1, max }: Size) {
  return applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'string', minLength: min, maxLength: max }, minItems: size.min ?? 0, maxItems: size.max }),
    List(size),
    OfLength({ min, max }, { each: true }),
  );
}
