import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

/** A whole number within bounds. */
export function Whole({ min, max }: { min: number; max: number }) {
  const rule = { context: { code: 'whole', facts: { min, max } } };
  return applyDecorators(ApiProperty({ type: 'integer', minimum: min, maximum: max }), IsInt(rule), Min(min, rule), Max(max, rule));
}
