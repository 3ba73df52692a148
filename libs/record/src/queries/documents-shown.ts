import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { SwedishDate } from '@anvisa/domain/time';
import { exempted } from './exempted.js';
import { HIDDEN, HOLDS, isMarked, isMarkedSoFar, openTitle } from './secrecy.js';

/** A document of the register. */
export interface RegisteredDocument {
  readonly caseNumber: string;
  readonly number: number;
  readonly registeredOn: SwedishDate;
  readonly kind: string;
  /** Left out where a mark of secrecy holds, for those who may not read it. */
  readonly about: string | null;
  /** The unit that it came from or went to. A private person's name never stands here (TF, OSL 5:2). */
  readonly counterpart: string | null;
  /** What the case is, where its subject is not hidden. */
  readonly of: 'first-edition' | 'new-edition' | 'evaluation' | 'exemption' | null;
  /** The edition that it is about, once anybody may read it. */
  readonly edition: OfEdition | null;
  /** The edition whose case it belongs to, or whose evaluation, also before anybody may read it. */
  readonly ofCase: OfEdition | null;
  /** The exemption that it is about. */
  readonly exemption: string | null;
  /** The mark of secrecy that holds on it today (OSL 5:5). */
  readonly mark: { readonly provision: string; readonly authority: string; readonly markedOn: SwedishDate } | null;
}

/** How documents of the register are shown, whatever list they stand in. */
export interface DocumentsShown {
  /** What of them is selected. */
  readonly columns: string;
  /** Joined to the documents `r`. */
  readonly joins: string;
}

/**
 * @param secrets whether whoever reads may read what bears a mark of secrecy.
 * @param states the parameter that holds the states in which anybody may read an edition.
 */
export function documentsShown(secrets: boolean, states: string): DocumentsShown {
  const open = (value: string) => (secrets ? value : hidden(value));
  const words = secrets ? about() : about(REVISED);
  return {
    columns: `r.case_number AS "caseNumber", r.number, r.registered_on AS "registeredOn", r.kind, ${open(words)} AS about,
        ${open("u.state->>'name'")} AS counterpart, m.mark, ${open('exempted.id')} AS exemption, ${open(OF)} AS of, ${open(editionIn(states))} AS edition,
        ${open(OF_CASE)} AS "ofCase"`,
    joins: `${exempted(secrets)}
      ${evaluated(secrets)}
      LEFT JOIN edition own ON own.case_number = r.case_number
      LEFT JOIN stream u ON u.id = 'unit/' || r.counterpart
      LEFT JOIN LATERAL (
        SELECT json_build_object('provision', m.provision, 'authority', m.authority, 'markedOn', m.marked_on) AS mark FROM secrecy_mark m
        WHERE m.case_number = r.case_number AND (m.document IS NULL OR m.document = r.number) AND ${HOLDS} ORDER BY m.number LIMIT 1) m ON true`,
  };
}

function about(...instead: readonly string[]): string {
  return `coalesce(${['exempted.words', 'v.title', ...instead, 'r.about'].join(', ')})`;
}

/** The case of a revision is opened, sent to consultation and withdrawn under the title of the directive, which the editions before it gave. */
const REVISED = `CASE WHEN r.kind IN ('case-opened', 'ConsultationOpened', 'ConsultationWidened', 'ConsultationAnswered', 'EditionWithdrawn') AND ${isMarkedSoFar('own.directive', 'own.number')} THEN '${HIDDEN}' END`;

const OF = `CASE WHEN v.id IS NOT NULL THEN 'evaluation' WHEN own.number > 1 THEN 'new-edition' WHEN own.number = 1 THEN 'first-edition' ELSE 'exemption' END`;

const OWN = "json_build_object('directive', own.directive, 'edition', own.number)";

function editionIn(states: string): string {
  return `CASE WHEN v.id IS NOT NULL THEN v.edition WHEN own.state = ANY(${states}) THEN ${OWN} END`;
}

const OF_CASE = `CASE WHEN v.id IS NOT NULL THEN v.edition WHEN own.number IS NOT NULL THEN ${OWN} END`;

/** A round of evaluation has a number of its own, and the title of its edition, which is in force and so is open: what hides the one hides the other. */
function evaluated(secrets: boolean): string {
  const edition = "json_build_object('directive', e.directive, 'edition', e.edition)";
  return `LEFT JOIN LATERAL (
        SELECT e.id, ${secrets ? 'r.about' : openTitle('r.about', 'e.directive', 'e.edition')} AS title,
          ${secrets ? edition : `CASE WHEN NOT ${isMarked('e.directive', 'e.edition')} THEN ${edition} END`} AS edition
        FROM entry n JOIN evaluation e ON e.id = CASE WHEN n.stream LIKE 'evaluation/%' THEN substr(n.stream, 12) END
        WHERE n.id = r.entry) v ON true`;
}

/** A value that a mark of secrecy hides. */
function hidden(value: string): string {
  return `CASE WHEN m.mark IS NULL THEN ${value} END`;
}
