import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';

export const PUBLIC = Symbol('public');

/** A route that anyone may call. Who signs in there may be shown more; a sign-in that does not hold is refused all the same. */
export function Public() {
  return applyDecorators(SetMetadata(PUBLIC, true), ApiSecurity({}), ApiSecurity('bearer'), ApiSecurity('session'));
}
