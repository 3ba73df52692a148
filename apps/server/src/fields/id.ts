import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** How the API's description tells of an id. */
export const ID_SCHEMA = { type: 'string', format: 'uuid', pattern: UUID.source } as const;

/** The id of something in the record. */
export function Id() {
  return applyDecorators(ApiProperty(ID_SCHEMA), Matches(UUID, { context: { code: 'uuid' } }));
}
