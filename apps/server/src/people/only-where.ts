import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';

/** The field belongs to one form of the body: there it must stand, in the other it must not. Stands first, above the rules of the field. */
export function OnlyWhere<T extends object>(itBelongs: (body: T) => boolean) {
  return applyDecorators(
    ApiProperty({ required: false }),
    ValidateIf((body: T, value) => itBelongs(body) || value !== undefined),
    ValidateBy({ name: 'unknown', validator: { validate: (_, about) => itBelongs(about?.object as T) } }, { context: { code: 'unknown' } }),
  );
}
