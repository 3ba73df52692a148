import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { invalid } from '../problems/invalid.js';
import { mustNameNothingInherited } from './inherited-names.js';
import { gatherRulesOnce } from './metadata-once.js';

/** Every body and every query is checked against its class: nothing unknown, nothing unbounded, no type changed by guesswork. */
export function validation(): ValidationPipe {
  gatherRulesOnce();
  return new Validation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: invalid,
  });
}

class Validation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' || metadata.type === 'query') mustNameNothingInherited(value);
    return super.transform(value, metadata);
  }
}
