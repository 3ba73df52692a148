import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

interface Bounds {
  readonly min?: number;
  readonly max: number;
}

/** A text of so many characters. */
export function Text({ min = 0, max }: Bounds) {
  return applyDecorators(
    ApiProperty({ type: 'string', minLength: min, maxLength: max }),
    IsString({ context: { code: 'text' } }),
    Length(min, max, { context: { code: 'length', facts: { min, max } } }),
  );
}

/** A name that stands in addresses: letters, digits and hyphens. */
export function Name({ max = 60 }: { max?: number } = {}) {
  const pattern = new RegExp(`^[\\p{L}\\p{N}-]{1,${max}}$`, 'u');
  return applyDecorators(
    ApiProperty({ type: 'string', minLength: 1, maxLength: max }),
    Matches(pattern, { context: { code: 'name', facts: { max } } }),
  );
}

/** SHA-256 of a text, as its edition shows it. */
export function Hash() {
  return applyDecorators(
    ApiProperty({ type: 'string', pattern: '^[0-9a-f]{64}$' }),
    Matches(/^[0-9a-f]{64}$/, { context: { code: 'hash' } }),
  );
}
