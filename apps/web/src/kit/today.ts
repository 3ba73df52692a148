import { swedishDateOf } from '@anvisa/domain/time';
import { useRead } from '../session/read.js';

/** The record's day, which a demo can move; the browser's until the record has said. */
export function useToday(): string {
  return swedishDateOf(useRead('/api/clock').data?.now ?? new Date().toISOString());
}
