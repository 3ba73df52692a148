import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Choice } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';

const ADDRESS = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,189}$/;

/** Somebody can sign in from now on. */
export class RegisterPersonRequest {
  /** A program that calls by itself, with tokens of its own: it reads, or keeps the register, and has no say. @example "machine" */
  @MayBeLeftOut()
  @Choice(['machine'])
  kind?: 'machine';

  /** The subject that the sign-in service will name. @example "anna" */
  @Text({ min: 1, max: 255 })
  subject: string;

  /** @example "Anna Lind" */
  @Text({ min: 1, max: 200 })
  name: string;

  /** Where notices go. @example "anna@stad.example" */
  @Text({ min: 3, max: 254 })
  @ApiProperty({ pattern: ADDRESS.source })
  @Matches(ADDRESS, { context: { code: 'email' } })
  email: string;
}
