import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Rule } from './rule.js';

/** The days of the record. */
const FIRST = '1900-01-01';
const LAST = '2199-12-31';
const CENTURIES = '(19|20|21)\\d\\d';

const MONTH_AND_DAY = '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const TIME = 'T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3})?Z';
const DAY = new RegExp(`^\\d{4}-${MONTH_AND_DAY}$`);
const INSTANT = new RegExp(`^\\d{4}-${MONTH_AND_DAY}${TIME}$`);

/** Whether a text is a calendar day that exists, and one of the record's: the 30th of February is none. */
export function isDay(value: unknown): value is string {
  return existsAs(DAY, value) && isOfTheRecord(value);
}

export function isInstant(value: unknown): value is string {
  return existsAs(INSTANT, value) && isOfTheRecord(value);
}

function existsAs(form: RegExp, value: unknown): value is string {
  if (typeof value !== 'string' || !form.test(value)) return false;
  const day = value.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function isOfTheRecord(value: string): boolean {
  const day = value.slice(0, 10);
  return day >= FIRST && day <= LAST;
}

/** A Swedish calendar date. */
export function Day() {
  return applyDecorators(
    ApiProperty({ type: 'string', format: 'date', pattern: `^${CENTURIES}-${MONTH_AND_DAY}$` }),
    Rule('day', (value) => existsAs(DAY, value)),
    OfTheRecord(),
  );
}

/** An instant in UTC (RFC 3339). */
export function InstantField() {
  return applyDecorators(
    ApiProperty({ type: 'string', format: 'date-time', pattern: `^${CENTURIES}-${MONTH_AND_DAY}${TIME}$` }),
    Rule('instant', (value) => existsAs(INSTANT, value)),
    OfTheRecord(),
  );
}

function OfTheRecord() {
  return Rule('period', (value) => typeof value === 'string' && isOfTheRecord(value), { facts: { from: FIRST, until: LAST } });
}
