import { type Act, AS_SYSTEM, type Change, streamOf } from '../../act.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { boundFrom } from '../../directive/addressees.js';
import { type Directive, type Edition, editionOf } from '../../directive/directive.js';
import { neverToApply } from '../../directive/entry-into-force.js';
import type { DirectiveEvent } from '../../directive/events.js';
import { inForceFromOf } from '../../directive/in-force-from.js';
import { editionInState } from '../../directive/rules/edition-in-state.js';
import { hasClosed } from '../../person/unit.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { Instant, SwedishDate } from '../../time.js';
import { receiptId } from '../receipt.js';
import { fewAtOnce } from '../rules/few-at-once.js';
import { onlyTheConductor } from '../rules/only-the-conductor.js';
import { SENT_IN } from '../rules/sent-in.js';
import { unitsAreAddressed } from '../rules/units-are-addressed.js';

export interface SendToCommitteesCommand {
  readonly type: 'send-to-committees';
  readonly directive: string;
  readonly edition: number;
  readonly units: readonly string[];
}

/**
 * The edition is sent to its addressees, the later ones too. The first dispatch publishes it. Whoever has it already gets it no second time, and a unit
 * that has closed meanwhile gets nothing.
 */
export const sendToCommittees: Act<SendToCommitteesCommand> = {
  rests: ({ directive, edition, units }) => ({
    streams: [
      streamOf('directive', directive),
      ...[...new Set(units)].map((unit) => streamOf('receipt', receiptId({ directive, edition, unit }))),
    ],
    looksAt: { streams: units.map((unit) => streamOf('unit', unit)) },
  }),

  decide: (world, command, { actor, now, today, policy }) => {
    const directive = world.find('directive', command.directive);
    const edition = directive && editionOf(directive, command.edition);
    if (!edition) return refuse('not-found');

    const refusal = firstRefusal(
      onlyTheConductor(actor),
      editionInState(edition, ...SENT_IN),
      fewAtOnce(command.units),
      unitsAreAddressed(edition, command.units),
    );
    if (refusal) return refusal;

    const missing = [...new Set(command.units)].filter(
      (unit) => !world.find('receipt', receiptId({ ...command, unit })) && !hasClosed(world.find('unit', unit), today),
    );
    const answerBy = addWorkingDays(today, policy.acknowledgement.within);
    return {
      as: AS_SYSTEM,
      changes: [
        ...published(directive, edition, now),
        ...missing.map((unit) =>
          sent(command, asPublished(edition, now), { unit, isCompany: world.find('unit', unit)?.kind === 'company' }, { today, answerBy }),
        ),
      ],
    };
  },
};

function published(directive: Directive, edition: Edition, now: Instant): readonly Change[] {
  if (edition.state !== 'decided') return [];
  const events: readonly DirectiveEvent[] = [
    { type: 'EditionPublished', edition: edition.number },
    ...neverToApply(asPublished(edition, now), directive),
  ];
  return events.map((event) => ({ stream: streamOf('directive', directive.id), event }));
}

function asPublished(edition: Edition, now: Instant): Edition {
  return edition.state === 'decided' ? { ...edition, state: 'published', publishedAt: now } : edition;
}

interface Addressee {
  readonly unit: string;
  readonly isCompany: boolean;
}

interface SentOn {
  readonly today: SwedishDate;
  readonly answerBy: SwedishDate;
}

/** With all that its page shows, so that an acknowledgement reads nothing else. */
function sent(
  { directive }: SendToCommitteesCommand,
  edition: Edition,
  { unit, isCompany }: Addressee,
  { today, answerBy }: SentOn,
): Change {
  const { number, caseNumber, text } = edition;
  const from = boundFrom(edition, unit, today);
  return {
    stream: streamOf('receipt', receiptId({ directive, edition: number, unit })),
    event: {
      type: 'ReceiptSent',
      directive,
      edition: number,
      unit,
      caseNumber,
      title: text?.outline.title ?? '',
      textHash: text?.hash ?? '',
      answerBy,
      ...(from !== undefined && from !== inForceFromOf(edition) && { boundFrom: from }),
      ...(isCompany && { bindsOnceAdopted: true }),
    },
  };
}
