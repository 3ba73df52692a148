import type { TellingAct } from '@anvisa/domain/conduct/conduct-act';
import { conductorRef } from '@anvisa/domain/conduct/conductors';
import type { Notice } from './notice.js';
import { isVacant } from './vacant.js';
import { wasApproved } from './was-approved.js';

type About = Pick<Notice, 'act' | 'conductor' | 'round' | 'facts'>;

/** What a notice of an edition is about, as its pages' addresses have it. */
interface OfEdition extends About {
  readonly directive: string;
  readonly edition: string;
}
type Page = (about: OfEdition) => string;

const ofCase: Page = ({ directive, edition }) => `/arenden/${directive}/${edition}`;
const reviewInCase: Page = (about) => `${ofCase(about)}?flik=granskning`;
const draft: Page = (about) => `${ofCase(about)}/utkast`;
const review: Page = ({ directive, edition }) => `/granskning/${directive}/${edition}`;
/** A case that only the board may decide has readers who have no desk; each finds in the case what they may do. */
const desk: Page = (about) => (about.facts.decider === 'board' ? ofCase(about) : `/beslut/${about.directive}/${about.edition}`);
const board: Page = () => '/styrelsen';
const decided: Page = ({ directive, edition }) => `/anvisningar/${directive}/utgavor/${edition}`;
const ended: Page = (about) => (wasApproved(about.facts.outcome) ? decided(about) : ofCase(about));
const evaluation: Page = ({ directive, edition, round }) => `/utvarderingar/${directive}/${edition}/${round}`;
/** Whoever speaks for several committees finds them all at their own work. */
const committee: Page = ({ facts: { committee: id } }) => (id === undefined ? OWN_WORK : `/namnder/${id}`);

const OWN_WORK = '/mitt-arbete';
const PEOPLE = '/administration/personer';

/** Where that is done which an edition's conductor tells of. What is overdue is told to those above, who look at the case. */
const PAGES: Readonly<Record<TellingAct<'edition'>, Page>> = {
  'tell-drafter': draft,
  'tell-officer': ofCase,
  'remind-drafter': draft,
  'escalate-draft': ofCase,
  'tell-reviewers': review,
  'remind-reviewers': review,
  'tell-declined': reviewInCase,
  'remind-comments': reviewInCase,
  'escalate-review': reviewInCase,
  'tell-consulted': committee,
  'remind-consultation': committee,
  'escalate-consultation': ofCase,
  'tell-director': desk,
  'remind-director': desk,
  'escalate-decision': ofCase,
  'tell-board-secretary': board,
  'remind-board-secretary': board,
  'escalate-referral': ofCase,
  'tell-outcome': ofCase,
  'tell-committees': committee,
  'remind-committees': committee,
  'escalate-acknowledgement': ofCase,
  'tell-correction': decided,
  'escalate-opening': ofCase,
  'tell-evaluators': evaluation,
  'remind-evaluators': evaluation,
  'remind-conclusion': evaluation,
  'escalate-evaluation': evaluation,
  'tell-conclusion': evaluation,
  'tell-repeal': decided,
  'tell-lapse': ended,
};

function pageOf(act: string): Page {
  return Object.hasOwn(PAGES, act) ? PAGES[act as TellingAct<'edition'>] : ofCase;
}

/** The page on which that is done which a notice is about; else where it is read, or the reader's own work. */
export function linkOf(about: About, publicUrl: string): string {
  const root = publicUrl.replace(/\/+$/, '');
  const path = pathOf(about);
  return SAFE_PATH.test(path) ? `${root}${path}` : `${root}/`;
}

/** A path of ours, not `//elsewhere` and nothing that ends the address in the middle of a line. */
const SAFE_PATH = /^\/(?:[\w.~-]+\/)*[\w.~-]*(?:\?[\w.~=&-]*)?$/;

function pathOf(about: About): string {
  if (isVacant(about)) return PEOPLE;
  const ref = conductorRef(about.conductor);
  switch (ref?.kind) {
    case 'edition':
      return pageOf(about.act)({ ...about, directive: ref.directive, edition: String(ref.edition) });
    case 'exemption':
      return `/avsteg/${ref.id}`;
    case 'strategy':
      return `/strategier/${ref.id}`;
    default:
      return OWN_WORK;
  }
}
