import { UNIT_STANDINGS, type UnitStanding } from '@anvisa/domain/person/directives-awaiting';
import { ApiProperty } from '@nestjs/swagger';

/** A directive in force today, and how the unit stands to it. */
export class UnitDirectiveAnswer {
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** @example 1 */
  edition: number;
  /** @example "Anvisning för telefoni" */
  title: string;
  /** @example "telefoni" */
  area: string;
  /** Where the edition is read. @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1" */
  self: string;
  /** It follows it; it came later and nothing is said of it yet; it is noted that it need not; or the text was decided without naming it. */
  @ApiProperty({ enum: UNIT_STANDINGS, example: 'awaits' })
  standing: UnitStanding;
}

/** Every directive in force today, by title. */
export class UnitDirectivesAnswer {
  items: UnitDirectiveAnswer[];
}
