import { idOf } from '@anvisa/cli/stockholm/ids';
import { BOARDS_MANDATE } from '@anvisa/cli/stockholm/strategy';
import type { Role } from '@anvisa/domain/actor';
import { committee, consultationOf, evaluationOf, exemption, requestFrom, reviewOf } from './example.js';

/** A page, at an address where the example has something to show. */
export interface Place {
  readonly at: string;
  /** Who sees all of it. Others are told who may, and those who are signed out how to sign in. */
  readonly readers: 'all' | 'signed-in' | readonly Role[];
  /** What its title says where it is about one thing. */
  readonly about?: RegExp;
}

const CASE_READERS = ['it-officer', 'head-of-it', 'city-director', 'deputy', 'registrar', 'board-secretary', 'auditor'] as const;
const ASKED: readonly Role[] = [...CASE_READERS, 'reviewer', 'evaluator'];

const everybodys = (at: string, about?: RegExp): Place => ({ at, readers: 'all', ...(about && { about }) });
const ours = (at: string, about?: RegExp): Place => ({ at, readers: 'signed-in', ...(about && { about }) });
const theirs = (at: string, readers: readonly Role[], about?: RegExp): Place => ({ at, readers, ...(about && { about }) });

const directive = (name: string) => idOf('directive', name);
const SOCIAL = 'socialnamnden';

/** Every page of the web by its address in the router; a test compares. */
export const PLACES: Readonly<Record<string, Place>> = {
  '/': everybodys('/'),
  '/vad-galler': everybodys('/vad-galler?q=v%C3%A4xel', /växel/),
  '/anvisningar': everybodys('/anvisningar'),
  '/anvisningar/$directive': everybodys('/anvisningar/telefoni', /telefoni/),
  '/anvisningar/$directive/$provision': everybodys('/anvisningar/telefoni/2', /2 § .*telefoni/),
  '/anvisningar/$directive/utgavor/$edition': everybodys(`/anvisningar/${directive('telefoni')}/utgavor/1`, /telefoni/),
  '/anvisningar/$directive/utgavor/$edition/beslut/$document': everybodys(
    `/anvisningar/${directive('telefoni')}/utgavor/1/beslut/1`,
    /telefoni/,
  ),
  '/diarium': everybodys('/diarium'),
  '/strategier': everybodys('/strategier'),
  '/strategier/$strategy': everybodys(`/strategier/${idOf('strategy', '031-2080/2008')}`, /leveransstrategi/),
  '/strategier/ny': theirs('/strategier/ny', ['it-officer', 'registrar', 'board-secretary']),
  '/strategier/$strategy/for-in': theirs(`/strategier/${idOf('strategy', '031-2080/2008')}/for-in?gor=upphav`, [
    'registrar',
    'board-secretary',
  ]),
  '/uppdrag': everybodys('/uppdrag'),
  '/uppdrag/$mandate': everybodys(`/uppdrag/${BOARDS_MANDATE}`, /Kommunstyrelsen → Stadsdirektören/),
  '/uppdrag/nytt': theirs('/uppdrag/nytt', ['board-secretary']),
  '/uppdrag/$mandate/for-in': theirs(`/uppdrag/${BOARDS_MANDATE}/for-in?gor=aterkalla`, ['board-secretary']),
  '/tillganglighet': everybodys('/tillganglighet'),
  '/prova': everybodys('/prova'),
  '/omraden': everybodys('/omraden'),
  '/arenden': everybodys('/arenden'),
  '/arenden/$directive/$edition': theirs(`/arenden/${directive('telefoni')}/2`, [...CASE_READERS, 'reviewer'], /telefoni/),
  '/arenden/$directive/$edition/utkast': theirs(
    `/arenden/${directive('programvara')}/1/utkast`,
    ['it-officer', 'head-of-it'],
    /programvara/,
  ),
  '/mitt-arbete': ours('/mitt-arbete'),
  '/jag': ours('/jag'),
  '/beslut': ours('/beslut'),
  '/beslut/$directive/$edition': theirs(`/beslut/${directive('konsulter')}/2`, [...CASE_READERS, 'reviewer'], /konsult/),
  '/granskning/$directive/$edition': theirs(reviewOf('telefoni', 2), ['reviewer'], /telefoni/),
  '/utvarderingar': theirs('/utvarderingar', [...CASE_READERS, 'evaluator']),
  '/utvarderingar/$directive/$edition/$round': theirs(
    evaluationOf('systemforvaltning', 1, 2),
    [...CASE_READERS, 'evaluator'],
    /systemförvaltning/,
  ),
  '/namnder': ours('/namnder'),
  '/namnder/$unit': theirs(committee(SOCIAL), [...ASKED, 'committee-contact'], /Socialnämnden/),
  '/namnder/$unit/remiss/$directive/$edition': theirs(
    consultationOf(SOCIAL, 'it-klientutrustning', 2),
    [...CASE_READERS, 'reviewer', 'committee-contact'],
    /klientutrustning/,
  ),
  '/namnder/$unit/avsteg/$directive/$edition': theirs(
    requestFrom(SOCIAL, 'systemforvaltning', 1),
    ['committee-contact'],
    /systemförvaltning/,
  ),
  '/avsteg/$exemption': theirs(exemption('museerna'), ASKED, /systemförvaltning/),
  '/styrelsen': theirs('/styrelsen', [...ASKED, 'committee-contact']),
  '/styrelsen/anmalningar': theirs('/styrelsen/anmalningar', ASKED),
  '/styrelsen/anmalningar/$report': theirs('/styrelsen/anmalningar/f966e03e-e902-5269-aa64-3d9255f84532', ASKED),
  '/ledning': theirs('/ledning', ASKED),
  '/revision': theirs('/revision', ['auditor']),
  '/sakerhetslogg': theirs('/sakerhetslogg', ['auditor', 'administrator']),
  '/administration': ours('/administration'),
  '/administration/personer': ours('/administration/personer'),
  '/administration/personer/ny': theirs('/administration/personer/ny', ['administrator']),
  '/administration/personer/$person': ours(`/administration/personer/${idOf('person', 'rita')}`, /Rita Sjö/),
  '/administration/enheter': ours('/administration/enheter'),
  '/administration/enheter/$unit': ours(`/administration/enheter/${idOf('unit', SOCIAL)}`, /Socialnämnden/),
  '/administration/ersattare': ours('/administration/ersattare'),
  '/administration/indelning': ours('/administration/indelning'),
  '/administration/indelning/antagande': theirs('/administration/indelning/antagande', ['board-secretary', 'registrar']),
  '/administration/delar': ours('/administration/delar?del=vaxel'),
  '/administration/tider': ours('/administration/tider'),
  '/administration/fragor': ours('/administration/fragor'),
  '/administration/kalender': ours('/administration/kalender'),
  '/administration/besked': ours('/administration/besked'),
  '/administration/bevakning': ours('/administration/bevakning'),
};

/** Somebody in each role; a demo person has one. */
export const SOMEBODY: Readonly<Record<Role, string>> = {
  'it-officer': 'Anna Lind',
  'head-of-it': 'Henrik Öberg',
  'city-director': 'Stina Berg',
  deputy: 'Maria Ek',
  reviewer: 'Rita Sjö',
  evaluator: 'Elin Dahl',
  'committee-contact': 'Sven Alm',
  'board-secretary': 'Bodil Ström',
  registrar: 'Rolf Ahl',
  auditor: 'Axel Frisk',
  administrator: 'Ada Norén',
};

/** Whom a page is walked through as, where it is for several: whoever of them comes first. */
const FIRST: readonly Role[] = ['it-officer', 'auditor', 'reviewer', 'committee-contact', 'administrator', 'board-secretary'];

/** One who sees all of a page. */
function readerOf({ readers }: Place): string {
  if (readers === 'all') return 'nobody';
  const role = FIRST.find((one) => readers === 'signed-in' || readers.includes(one));
  if (!role) throw new Error(`somebody among ${String(readers)} comes first`);
  return SOMEBODY[role];
}

/** The pages, by who visits them. */
export const BY_READER = [...new Set(Object.values(PLACES).map(readerOf))].map(
  (who) =>
    [
      who,
      Object.values(PLACES)
        .filter((place) => readerOf(place) === who)
        .map(({ at }) => at),
    ] as const,
);
