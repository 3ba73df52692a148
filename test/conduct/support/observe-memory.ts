import { conductorRef } from '@anvisa/domain/conduct/conductors';
import type { EditionCase } from '@anvisa/domain/conduct/edition-case';
import type { Reading } from '@anvisa/domain/conduct/reading';
import { whatNext } from '@anvisa/domain/conduct/what-next';
import { editionOf } from '@anvisa/domain/directive/directive';
import type { Instant } from '@anvisa/domain/time';
import type { MemoryRecord } from './memory-record.js';

/** A conductor's look at the record in memory, as the worker's at Postgres. */
export function observeMemory(record: MemoryRecord, conductor: string, now: Instant): Reading {
  const ref = conductorRef(conductor);
  const about = ref?.kind === 'edition' ? editionCase(record, conductor, ref) : undefined;
  return about ? whatNext(about, record.policy, now) : { phase: 'closed', now, shown: { state: 'unknown' } };
}

function editionCase(record: MemoryRecord, conductor: string, ref: { directive: string; edition: number }): EditionCase | undefined {
  const directive = record.state('directive', ref.directive);
  const edition = directive && editionOf(directive, ref.edition);
  if (!edition) return undefined;
  const evaluation = edition.evaluation.open === undefined ? undefined : record.state('evaluation', edition.evaluation.open);
  const log = record.state('conduct', conductor);
  return {
    directive,
    number: ref.edition,
    receipts: record.all('receipt', `${ref.directive}/${ref.edition}/`),
    strategies: record.all('strategy'),
    ...(evaluation && { evaluation }),
    ...(log && { log }),
  };
}
