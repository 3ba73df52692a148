import { ValidationPipe } from '@nestjs/common';
import { invalid } from '../problems/invalid.js';
import { gatherRulesOnce } from './metadata-once.js';

/** Every body and every query is checked against its class: nothing unknown, nothing unbounded, no type changed by guesswork. */
export function validation(): ValidationPipe {
  gatherRulesOnce();
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: invalid,
  });
}
