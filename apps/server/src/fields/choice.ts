import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';

/** One of some values. */
export function Choice(values: readonly string[]) {
  return applyDecorators(
    ApiProperty({ type: 'string', enum: [...values] }),
    IsIn(values, { context: { code: 'choice', facts: { values: values.join(', ') } } }),
  );
}

export function YesOrNo() {
  return applyDecorators(ApiProperty({ type: 'boolean' }), IsBoolean({ context: { code: 'yes' } }));
}
