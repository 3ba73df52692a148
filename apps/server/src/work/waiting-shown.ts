import { workingDaysBetween } from '@anvisa/domain/conduct/working-days';
import { editionOf } from '@anvisa/domain/directive/directive';
import type { Case } from '@anvisa/domain/directive/edition-act';
import { asCounted } from '@anvisa/domain/evaluation/as-counted';
import { rulingEdition } from '@anvisa/domain/exemption/stands';
import {
  waitingInEvaluation,
  waitingInExemption,
  waitingInReceipt,
  waitingInReport,
  waitingInStrategy,
} from '@anvisa/domain/work/waiting-beside';
import { awaitedOfOthers, waitingFor } from '@anvisa/domain/work/waiting-for';
import type { WorkItem } from '@anvisa/domain/work/work-item';
import type { Desk } from '@anvisa/record/queries/work';
import type { Language } from '../problems/language.js';
import { groundOf, textOf } from '../problems/text.js';
import { actAddress } from './addresses.js';
import { ofEdition, ofEvaluation, ofExemption, ofReceipt, ofReport, ofStrategy } from './subjects.js';
import type { AwaitedAnswer, WorkItemAnswer, WorkSubjectAnswer } from './work.answer.js';

interface Waiting {
  readonly item: WorkItem;
  readonly subject: WorkSubjectAnswer;
}

/** What waits for whoever the desk is of, the most urgent first: by its last day, and what has none last. */
export function waitingShown(desk: Desk, language: Language): WorkItemAnswer[] {
  const waiting = [...inEditions(desk), ...inEvaluations(desk), ...inExemptions(desk), ...inReceipts(desk), ...inTheMinutes(desk)];
  return waiting.sort((a, b) => urgency(a).localeCompare(urgency(b))).map((one) => shown(one, desk, language));
}

function urgency({ item, subject }: Waiting): string {
  return `${item.due ?? '9999'} ${subject.self}`;
}

function shown({ item, subject }: Waiting, { context: { today } }: Desk, language: Language): WorkItemAnswer {
  const { kind, due, why, blocked } = item;
  return {
    kind,
    subject,
    href: actAddress(subject.self, kind),
    ...(due !== undefined && { due, workingDaysLeft: workingDaysBetween(today, due) }),
    why: { ...why },
    ...(blocked && {
      blocked: { code: blocked.refused, ground: groundOf(blocked.refused) ?? '', detail: textOf(blocked.refused, language, blocked.facts) },
    }),
  };
}

function casesOf({ world }: Desk, editions: Desk['editions']): readonly Case[] {
  return editions.flatMap(({ directive: id, number }) => {
    const directive = world.find('directive', id);
    const edition = directive && editionOf(directive, number);
    return edition ? [{ directive, edition }] : [];
  });
}

function together(items: readonly WorkItem[], subject: WorkSubjectAnswer): readonly Waiting[] {
  return items.map((item) => ({ item, subject }));
}

function inEditions(desk: Desk): readonly Waiting[] {
  return casesOf(desk, desk.editions).flatMap((about) =>
    together(waitingFor(about, desk.context, desk.world), ofEdition(about, desk.context.today)),
  );
}

function inEvaluations({ evaluations, world, context }: Desk): readonly Waiting[] {
  return evaluations.flatMap((id) => {
    const evaluation = world.find('evaluation', id);
    const directive = evaluation && world.find('directive', evaluation.directive);
    const edition = directive && editionOf(directive, evaluation.edition);
    if (!edition) return [];
    return together(waitingInEvaluation(asCounted(evaluation, edition), context), ofEvaluation(evaluation, world, context.today));
  });
}

function inExemptions({ exemptions, world, context }: Desk): readonly Waiting[] {
  return exemptions.flatMap((id) => {
    const exemption = world.find('exemption', id);
    const directive = exemption && world.find('directive', exemption.directive);
    const ruling = directive && rulingEdition(exemption, directive);
    if (!ruling) return [];
    const about = { exemption, directive, ruling };
    return together(waitingInExemption(about, context, world), ofExemption(about, context.today));
  });
}

function inReceipts({ receipts, world, context }: Desk): readonly Waiting[] {
  return receipts.flatMap((id) => {
    const receipt = world.find('receipt', id);
    return receipt ? together(waitingInReceipt(receipt, context), ofReceipt(receipt)) : [];
  });
}

/** What the board's secretary keeps: reports on their way to legal force, and the council's decision on a strategy. */
function inTheMinutes({ reports, strategies, world, context }: Desk): readonly Waiting[] {
  return [
    ...reports.flatMap((id) => {
      const report = world.find('report', id);
      return report ? together(waitingInReport(report, context), ofReport(report)) : [];
    }),
    ...strategies.flatMap((id) => {
      const strategy = world.find('strategy', id);
      return strategy ? together(waitingInStrategy(strategy, context), ofStrategy(strategy)) : [];
    }),
  ];
}

/** What others are awaited for in the cases that the person has as an officer. */
export function awaitedShown(
  desk: Desk,
  acknowledged: ReadonlyMap<string, { readonly come: number; readonly of: number }>,
): AwaitedAnswer[] {
  return casesOf(desk, desk.own).flatMap((about) => {
    const subject = ofEdition(about, desk.context.today);
    const receipts = acknowledged.get(subject.self);
    const acknowledgements = receipts && receipts.come < receipts.of ? [{ kind: 'acknowledgements' as const, ...receipts }] : [];
    return [...awaitedOfOthers(about.edition), ...acknowledgements].map((one) => ({ ...one, subject }));
  });
}
