import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { List } from './list.js';

// Swagger knows a type that is to be asked for later by the name of the function: `type`.
type Class = abstract new () => object;

/** A part with fields of its own. */
export function Part(part: () => Class) {
  return applyDecorators(
    ApiProperty({ type: () => part() }),
    Type(part as () => new () => object),
    IsObject({ context: { code: 'object' } }),
    ValidateNested({ context: { code: 'object' } }),
  );
}

/** A list of parts. */
export function Parts(part: () => Class, size: { min?: number; max: number }) {
  return applyDecorators(
    ApiProperty({ type: () => part(), isArray: true, minItems: size.min ?? 0, maxItems: size.max }),
    Type(part as () => new () => object),
    Transform(({ value }: { value: unknown }) => withoutInnerLists(value)),
    List(size),
    ValidateNested({ each: true, context: { code: 'object' } }),
  );
}

/** class-validator walks into lists within a list, and calls them valid: here they are nothing, which no part may be. */
function withoutInnerLists(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item: unknown) => (Array.isArray(item) ? null : item)) : value;
}
