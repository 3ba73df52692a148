import type { Command } from '@anvisa/domain/acts';
import type { Content } from '@anvisa/domain/directive/content';
import type { Comment, DecisionRecord } from '@anvisa/domain/directive/events';
import { hashOf } from '@anvisa/record/audit/canonical';
import { idOf } from '../ids.js';
import { ALL_CONTACTS } from '../units.js';

type Contact = (typeof ALL_CONTACTS)[number];

/** A comment of the example's, under a name from which its id comes. */
interface Said extends Omit<Comment, 'id'> {
  readonly name: string;
}

/** The acts on one edition of the example, in a word each. */
export function edition(name: string, number = 1) {
  const of = { directive: idOf('directive', name), edition: number };
  const commentId = (comment: string) => idOf('comment', `${name} ${number} ${comment}`);
  return {
    of,
    starts: (area: string, title: string): Command => ({ type: 'start-directive', directive: of.directive, area, title }),
    isRevised: (): Command => ({ type: 'start-revision', directive: of.directive, edition: number - 1 }),
    isSaved: (content: Content): Command => ({ type: 'save-draft', ...of, content }),
    isSubmitted: (...reviewers: readonly string[]): Command => ({
      type: 'submit-draft',
      ...of,
      reviewers: reviewers.map((reviewer) => idOf('person', reviewer)),
    }),
    isReopened: (reasons: string): Command => ({ type: 'reopen-draft', ...of, reasons }),
    isSupported: (content: Content, reasons = ''): Command => ({
      type: 'give-verdict',
      ...of,
      textHash: hashOf(content),
      verdict: 'supports',
      reasons,
      comments: [],
    }),
    isSupportedWithChange: (content: Content, reasons: string, ...comments: readonly Said[]): Command => ({
      type: 'give-verdict',
      ...of,
      textHash: hashOf(content),
      verdict: 'supports-with-change',
      reasons,
      comments: comments.map(({ name: comment, ...said }) => ({ id: commentId(comment), ...said })),
    }),
    isAnswered: (comment: string, answer: string): Command => ({ type: 'answer-comment', ...of, comment: commentId(comment), answer }),
    isApproved: (content: Content, record: DecisionRecord): Command => ({
      type: 'decide-edition',
      ...of,
      textHash: hashOf(content),
      outcome: 'approve',
      record,
    }),
    isAcknowledged: ({ unit }: Pick<Contact, 'unit'>, content: Content, responsible: string): Command => ({
      type: 'acknowledge',
      ...of,
      unit: idOf('unit', unit),
      textHash: hashOf(content),
      responsible,
    }),
  };
}

/** Who is named as responsible at each committee. */
const RESPONSIBLE: Readonly<Record<Contact['unit'], string>> = {
  utbildningsnamnden: 'Mikael Stark, it-samordnare',
  socialnamnden: 'Helena Fors, enhetschef',
  servicenamnden: 'Lotta Wik, avtalsansvarig',
  kulturnamnden: 'Kjell Ros, administrativ chef',
  trafiknamnden: 'Tove Brandt, it-strateg',
  aldrenamnden: 'Agneta Vik, utredare',
  farsta: 'Fatima Noor, administrativ chef',
  sodermalm: 'Ove Lindh, it-samordnare',
  'rinkeby-kista': 'Leyla Demir, controller',
  'hasselby-vallingby': 'Sara Moberg, enhetschef',
};

export const responsibleAt = ({ unit }: Contact): string => RESPONSIBLE[unit];

/** A decision record as the example's officer prepares it (FL § 31). */
export function decisionRecord(reasons: string, more: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    reasons,
    presenter: 'Anna Lind',
    participants: ['Henrik Öberg'],
    dissents: [],
    delegable: true,
    delegableReasons:
      'Beslutet verkställer den leveransstrategi som fullmäktige har godkänt och ändrar inte verksamhetens mål, omfattning eller kvalitet.',
    unionNegotiation: 'not-required',
    unionNote: 'Ingen viktigare förändring av arbets- eller anställningsförhållandena.',
    ...more,
  };
}
