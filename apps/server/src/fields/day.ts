import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';

const DAY = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const INSTANT = /^(19|20|21)\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/** Whether a text is a calendar day that exists: the 30th of February is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  return new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10));
}

/** A Swedish calendar date. */
export function Day() {
  return applyDecorators(
    ApiProperty({ type: 'string', format: 'date' }),
    ValidateBy({ name: 'day', validator: { validate: isDay } }, { context: { code: 'day' } }),
  );
}

/** An instant in UTC (RFC 3339). */
export function InstantField() {
  return applyDecorators(
    ApiProperty({ type: 'string', format: 'date-time' }),
    ValidateBy({ name: 'instant', validator: { validate: isInstant } }, { context: { code: 'instant' } }),
  );
}
