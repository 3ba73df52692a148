import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id of something in the record. */
export function Id() {
  return applyDecorators(ApiProperty({ type: 'string', format: 'uuid' }), Matches(UUID, { context: { code: 'uuid' } }));
}
