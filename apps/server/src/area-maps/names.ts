import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { List } from '../fields/list.js';
import { IsName, nameSchema } from '../fields/text.js';

const LONGEST = 60;

/** Names of components, as `Name` has them. A component named twice is no fault of the input: coverage tells of it. */
export function Names({ max }: { max: number }) {
  return applyDecorators(
    ApiProperty({ type: 'array', items: nameSchema(LONGEST), maxItems: max }),
    List({ max }),
    IsName({ max: LONGEST }, { each: true }),
  );
}
