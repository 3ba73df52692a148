import { READINGS, type Reading, type ReadingRule } from '@anvisa/domain/permission/readings';
import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { Public } from '../sign-in/public.js';
import { READS, ReadingGuard } from './reading.guard.js';

/** The extension under which the API's description names what a route reads: a row of the table of readings. */
export const X_READ = 'x-anvisa-read';

/** A route that reads. Who may, and how far, stands in the domain's table (`permission/readings.ts`). What is open to the public needs no sign-in. */
export function Reads(reading: Reading) {
  const { open }: ReadingRule = READINGS[reading];
  const rule = [SetMetadata(READS, reading), UseGuards(ReadingGuard), ApiExtension(X_READ, reading)];
  return applyDecorators(...rule, ...(open === 'all' || open === 'published' ? [Public()] : []));
}
