import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { List } from '../fields/list.js';

const NAME = /^[\p{L}\p{N}-]{1,60}$/u;

/** Names of components, as `Name` has them. A component named twice is no fault of the input: coverage tells of it. */
export function Names({ max }: { max: number }) {
  return applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'string', minLength: 1, maxLength: 60 }, maxItems: max }),
    List({ max }),
    Matches(NAME, { each: true, context: { code: 'name', facts: { max: 60 } } }),
  );
}
