import type { Context } from '@anvisa/domain/act';
import { workingDaysBetween } from '@anvisa/domain/conduct/working-days';
import { editionOf } from '@anvisa/domain/directive/directive';
import type { Case } from '@anvisa/domain/directive/edition-act';
import { asCounted } from '@anvisa/domain/evaluation/as-counted';
import type { ExemptionCase } from '@anvisa/domain/exemption/exemption-case';
import { rulingEdition } from '@anvisa/domain/exemption/stands';
import type { Receipt } from '@anvisa/domain/receipt/receipt';
import {
  awaitedInExemption,
  waitingForAdoption,
  waitingInEvaluation,
  waitingInExemption,
  waitingInMandate,
  waitingInReceipt,
  waitingInReport,
  waitingInStrategy,
  waitingInUnit,
} from '@anvisa/domain/work/waiting-beside';
import { awaitedOfOthers, waitingFor } from '@anvisa/domain/work/waiting-for';
import type { WorkItem } from '@anvisa/domain/work/work-item';
import type { Desk } from '@anvisa/record/queries/work';
import { refusalTold } from '../offers/offer.js';
import type { Language } from '../problems/language.js';
import { actAddress } from './addresses.js';
import { ofEdition, ofEvaluation, ofExemption, ofMandate, ofReceipt, ofReport, ofStrategy, ofUnit } from './subjects.js';
import type { AwaitedAnswer, WorkItemAnswer, WorkSubjectAnswer } from './work.answer.js';

interface Waiting {
  readonly item: WorkItem;
  readonly subject: WorkSubjectAnswer;
}

/** What waits for whoever the desk is of, the most urgent first: by its last day, and what has none last. */
export function waitingShown(desk: Desk, language: Language): WorkItemAnswer[] {
  const waiting = [
    ...inEditions(desk),
    ...inEvaluations(desk),
    ...inExemptions(desk),
    ...inReceipts(desk),
    ...inTheMinutes(desk),
    ...inMandates(desk),
    ...inUnits(desk),
  ];
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
    ...(blocked && { blocked: refusalTold(blocked, language) }),
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

function inExemptions(desk: Desk): readonly Waiting[] {
  return exemptionsOf(desk, desk.exemptions).flatMap((about) =>
    together(waitingInExemption(about, desk.context, desk.world), ofExemption(about, desk.context.today)),
  );
}

function exemptionsOf({ world }: Desk, ids: readonly string[]): readonly ExemptionCase[] {
  return ids.flatMap((id) => {
    const exemption = world.find('exemption', id);
    const directive = exemption && world.find('directive', exemption.directive);
    const ruling = directive && rulingEdition(exemption, directive);
    return ruling ? [{ exemption, directive, ruling }] : [];
  });
}

function inReceipts({ receipts, adoptions, world, context }: Desk): readonly Waiting[] {
  const waitingIn = (ids: readonly string[], waiting: (receipt: Receipt, context: Context) => readonly WorkItem[]) =>
    ids.flatMap((id) => {
      const receipt = world.find('receipt', id);
      return receipt ? together(waiting(receipt, context), ofReceipt(receipt)) : [];
    });
  return [...waitingIn(receipts, waitingInReceipt), ...waitingIn(adoptions, waitingForAdoption)];
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

function inMandates({ world, context }: Desk): readonly Waiting[] {
  const strategies = world.all('strategy');
  return world.all('mandate').flatMap((mandate) => {
    const strategy = strategies.find(({ id }) => id === mandate.condition?.strategy);
    return strategy ? together(waitingInMandate(mandate, strategies, context), ofMandate(mandate, strategy)) : [];
  });
}

/** Units that came after directives in force. */
function inUnits({ units, world, context }: Desk): readonly Waiting[] {
  return units.flatMap((id) => {
    const unit = world.find('unit', id);
    return unit ? together(waitingInUnit(unit, world.all('directive'), context), ofUnit(unit)) : [];
  });
}

/** What others are awaited for in the cases that the person has as an officer, and in what their committees have asked for. */
export function awaitedShown(
  desk: Desk,
  acknowledged: ReadonlyMap<string, { readonly come: number; readonly of: number }>,
): AwaitedAnswer[] {
  const { context } = desk;
  const own = casesOf(desk, desk.own).flatMap((about) => {
    const subject = ofEdition(about, context.today);
    const receipts = acknowledged.get(subject.self);
    const acknowledgements = receipts && receipts.come < receipts.of ? [{ kind: 'acknowledgements' as const, ...receipts }] : [];
    return [...awaitedOfOthers(about.edition, desk.context.policy), ...acknowledgements].map((one) => ({ ...one, subject }));
  });
  const asked = exemptionsOf(desk, desk.asked).flatMap((about) =>
    awaitedInExemption(about.exemption, context).map((one) => ({ ...one, subject: ofExemption(about, context.today) })),
  );
  return [...own, ...asked];
}
