import { useMe } from '../../session/me.js';
import type { Answer } from '../../session/read.js';
import { keyOfInterest } from '../board/one-open.js';

export type Work = Answer<'/api/work'>;
export type WorkItem = Work['waiting'][number];
type Subject = WorkItem['subject'];

const LAST_PART = /[^/]+$/;

/** The page on which I do a piece of work, one click away from its sentence. */
export function useWhereDone(): (item: WorkItem) => string {
  const isSecretary = useMe()?.rolesToday.includes('board-secretary') ?? false;
  return (item) => whereDone(item, isSecretary);
}

function whereDone({ kind, subject, why }: WorkItem, isSecretary: boolean): string {
  switch (kind) {
    case 'decide':
      return `/beslut/${edition(subject)}`;
    case 'decide-repeal':
      return `/beslut/${edition(subject)}?gor=upphav`;
    case 'prepare-repeal':
      return `/arenden/${edition(subject)}`;
    case 'give-verdict':
      return `/granskning/${edition(subject)}`;
    case 'write-draft':
    case 'submit-draft':
      return `/arenden/${edition(subject)}/utkast`;
    case 'answer-comment':
    case 'replace-reviewer':
      return `/arenden/${edition(subject)}?flik=granskning`;
    case 'settle-disqualification':
      // The board's secretary records what the board found; whoever it concerns may step aside on the desk (KL 6:32).
      return isSecretary
        ? `/styrelsen?arende=${keyOfInterest(subject.directive ?? '', subject.edition ?? 0)}`
        : `/beslut/${edition(subject)}`;
    case 'acknowledge':
    case 'record-adoption':
    case 'answer-consultation':
      return `/namnder/${String(why.unit)}`;
    case 'answer-evaluation':
    case 'conclude-evaluation':
    case 'replace-evaluator':
      return `/utvarderingar/${edition(subject)}/${String(why.round)}`;
    case 'decide-exemption':
    case 'settle-exemption-disqualification':
      return `/avsteg/${idOf(subject)}`;
    case 'record-meeting':
    case 'record-adjustment':
    case 'record-announcement':
    case 'take-notice-down':
      return `/styrelsen/anmalningar/${idOf(subject)}`;
    case 'confirm-mandate':
      return `/uppdrag/${idOf(subject)}/for-in?gor=bekrafta`;
    case 'place-unit':
      return `/administration/enheter/${idOf(subject)}`;
    case 'take-to-board':
    case 'record-board-decision':
    case 'record-council-decision':
      return '/styrelsen';
  }
}

/** Where one reads how a case stands. */
export function whereRead(subject: Subject): string {
  return subject.directive ? `/arenden/${edition(subject)}` : '/diarium';
}

/** Where one reads what others have said so far. */
export function whereAwaited(kind: Work['awaited'][number]['kind'], subject: Subject): string {
  if (kind === 'exemption-decision') return `/avsteg/${idOf(subject)}`;
  return kind === 'verdicts' || kind === 'consultation-answers' ? `/arenden/${edition(subject)}?flik=granskning` : whereRead(subject);
}

function edition({ directive, edition: number }: Subject): string {
  return `${directive}/${number}`;
}

function idOf({ self }: Subject): string {
  return LAST_PART.exec(self)?.[0] ?? '';
}
