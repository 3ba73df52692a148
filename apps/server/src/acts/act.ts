import type { ActType } from '@anvisa/domain/acts';
import { applyDecorators, Post } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** The extension under which the API's description names the act that a route performs. */
export const X_ACT = 'x-anvisa-act';

/** A route that performs an act of the domain. Its headers and its problems are described in one place (`api/finish.ts`). */
export function Act(type: ActType, path = '') {
  return applyDecorators(Post(path), ApiExtension(X_ACT, type));
}
