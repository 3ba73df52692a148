import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** A whole number within bounds. */
export function Whole({ min, max }: { min: number; max: number }) {
  const rule = { context: { code: 'whole', facts: { min, max } } };
  return applyDecorators(ApiProperty({ type: 'integer', minimum: min, maximum: max }), IsInt(rule), Min(min, rule), Max(max, rule));
}

/** A whole number in a query, where everything is text. */
export function WholeInQuery(bounds: { min: number; max: number }) {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value)),
    Whole(bounds),
  );
}
