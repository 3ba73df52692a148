import type { AggregateEvent, Kind } from '../aggregates.js';
import { type Edition, isApproval } from '../directive/directive.js';
import type { Envelope } from './entry.js';

type Withheld<K extends Kind> = {
  readonly [T in AggregateEvent<K>['type']]: readonly (keyof Extract<AggregateEvent<K>, { type: T }> & string)[];
};

const TEXT: readonly ('textHash' | 'outline')[] = ['textHash', 'outline'];

/**
 * The open fields that are told to those alone who work with the case, by type: what a draft, a review, an interest, a consultation, an evaluation or
 * a notice says (TF 2:12, and the table of readings). That each happened, when and in which office is told to all. The compiler holds it complete.
 */
const WITHHELD: { readonly directive: Withheld<'directive'>; readonly conduct: Withheld<'conduct'> } = {
  directive: {
    DirectiveStarted: [],
    DirectiveMoved: [],
    EditionStarted: [],
    CaseHandedOver: [],
    DraftSaved: TEXT,
    DraftSubmitted: ['textHash'],
    ReviewOpened: ['round', 'answerBy'],
    VerdictGiven: ['round', 'textHash', 'verdict'],
    ReviewDeclined: ['round'],
    ReviewerReplaced: ['round'],
    CommentAnswered: ['comment'],
    ReviewClosed: ['round', 'by'],
    ReadyForDecision: [],
    DraftReopened: [],
    EditionWithdrawn: [],
    ConsultationOpened: ['answerBy', 'decideBy'],
    ConsultationWidened: ['answerBy', 'decideBy'],
    ConsultationAnswered: ['answeredBy'],
    InterestDeclared: ['raisedBy'],
    DisqualificationDecided: ['disqualified'],
    TextAmended: TEXT,
    EditionApproved: [],
    EditionReturned: ['textHash'],
    EditionDeclined: ['textHash'],
    DecisionPostponed: ['textHash'],
    DecisionResumed: [],
    EditionReferred: ['textHash'],
    CaseTakenToBoard: [],
    BoardApproved: [],
    BoardReturned: [],
    BoardDeclined: [],
    ChairApproved: [],
    ChairDeclined: [],
    EditionPublished: [],
    EnteredIntoForce: [],
    EditionSuperseded: [],
    CorrectionMade: [],
    EditionExtended: [],
    BoardExtended: [],
    EvaluationPlanned: [],
    EvaluationOpened: ['answerBy'],
    EvaluationConcluded: ['outcome'],
    RepealDecided: [],
    BoardRepealed: [],
    EditionRepealed: [],
    EditionLapsed: [],
    DraftLapsed: [],
  },
  conduct: { NoticeGiven: ['act', 'about'] },
};

/** Of these kinds, and of a disposal, a case's entries tell nothing but what is published. */
const PUBLISHED: readonly string[] = ['receipt', 'secrecy'] satisfies readonly Kind[];

/**
 * The fields of an entry that are not told to the public. A text that was decided is public, and so is what the entries tell that led to it.
 * @param edition the public edition whose case the entry belongs to.
 */
export function withheldFromPublic(
  { stream, type, open }: Pick<Envelope, 'stream' | 'type' | 'open'>,
  edition: Edition,
): readonly string[] {
  const kind = stream.slice(0, stream.indexOf('/'));
  if (type === 'WordsDisposed' || PUBLISHED.includes(kind)) return [];
  const ofKind: Readonly<Record<string, readonly string[]>> = kind in WITHHELD ? WITHHELD[kind as keyof typeof WITHHELD] : {};
  const fields = (ofKind[type] ?? Object.keys(open)).filter((field) => field in open);
  return isDecided(open.textHash, edition) ? fields.filter((field) => !TEXT.some((one) => one === field)) : fields;
}

function isDecided(textHash: unknown, { text, decisions }: Edition): boolean {
  if (textHash === undefined) return false;
  return textHash === text?.hash || decisions.some((decision) => isApproval(decision) && decision.textHash === textHash);
}
