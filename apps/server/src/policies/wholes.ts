import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { List } from '../fields/list.js';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A list of whole numbers, each within bounds. */
export function Wholes({ min, max }: Bounds, size: Bounds) {
  const rule = { each: true, context: { code: 'whole', facts: { min, max } } };
  return applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'integer', minimum: min, maximum: max }, minItems: size.min, maxItems: size.max }),
    List(size),
    IsInt(rule),
    Min(min, rule),
    Max(max, rule),
  );
}
