import type { Same } from '../catalogue.js';
import type sv from '../sv/disposal.js';

export default {
  open: 'Dispose of words in the entry',
  about:
    'Only what the archive authority has decided may be disposed of (arkivlagen 10 §). What was decided, its text and who did what are always kept.',
  fields: 'What is to go?',
  authority: 'The archive authority that decided',
  decidedOn: 'Day of the decision',
  reference: 'Where the decision is found',
  referenceHelp: 'A registration number or a paragraph.',
  reasons: 'Reasons',
  reasonsHelp: 'Without saying again what goes: the reasons are kept.',
  lacks: {
    fields: 'Choose what is to go.',
    authority: 'Name the archive authority.',
    decidedOn: 'Give the day of the decision.',
    reference: 'Say where the decision is found.',
    reasons: 'Write the reasons.',
  },
  ask: 'Dispose of the words for good?',
  verb: 'Dispose',
  becomes: 'The {{fields}} of the entry are disposed of by a decision of {{authority}} on {{day}} ({{reference}}).',
  means:
    'The words cannot be brought back. They go from entries that repeat them as well: of the same act, and where a new edition began with what an evaluator found. The entry, its place and its checksum stay, and a new entry says what went. In backups the words remain until those are overwritten.',
} satisfies Same<typeof sv>;
