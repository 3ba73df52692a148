import { conductorRef } from '@anvisa/domain/conduct/conductors';
import { deputyshipNext } from '@anvisa/domain/conduct/deputyship-case';
import type { EditionCase } from '@anvisa/domain/conduct/edition-case';
import { exemptionNext } from '@anvisa/domain/conduct/exemption-case';
import { lastDaysOf } from '@anvisa/domain/conduct/open-units';
import type { Reading } from '@anvisa/domain/conduct/reading';
import { strategyNext } from '@anvisa/domain/conduct/strategy-case';
import { whatNext } from '@anvisa/domain/conduct/what-next';
import { editionOf } from '@anvisa/domain/directive/directive';
import type { Instant } from '@anvisa/domain/time';
import type { MemoryRecord } from './memory-record.js';

/** A conductor's look at the record in memory, as the worker's at Postgres. */
export function observeMemory(record: MemoryRecord, conductor: string, now: Instant): Reading {
  return readingOf(record, conductor, now) ?? { phase: 'closed', now, shown: { state: 'unknown' } };
}

function readingOf(record: MemoryRecord, conductor: string, now: Instant): Reading | undefined {
  const ref = conductorRef(conductor);
  const log = record.state('conduct', conductor);
  const { policy } = record;
  switch (ref?.kind) {
    case 'edition': {
      const about = editionCase(record, conductor, ref);
      return about && whatNext(about, policy, now);
    }
    case 'strategy': {
      const strategy = record.state('strategy', ref.id);
      return strategy && strategyNext({ strategy, ...(log && { log }) }, policy, now);
    }
    case 'exemption': {
      const exemption = record.state('exemption', ref.id);
      const directive = exemption && record.state('directive', exemption.directive);
      return exemption && exemptionNext({ exemption, ...(directive && { directive }), ...(log && { log }) }, policy, now);
    }
    case 'deputyship': {
      const person = record.state('person', ref.id);
      return person && deputyshipNext({ person, ...(log && { log }) }, policy, now);
    }
    default:
      return undefined;
  }
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
    lastDays: lastDaysOf(record.all('unit')),
    strategies: record.all('strategy'),
    evaluators: record.all('person'),
    ...(evaluation && { evaluation }),
    ...(log && { log }),
  };
}
