import { describe, expect, it } from '@jest/globals';
import { notice, PUBLIC_URL } from '../../../test/notify/notices.js';
import { ACTS } from './acts.js';
import { compose } from './compose.js';
import { spoken } from './dates.js';
import { linkOf } from './links.js';
import type { Notice } from './notice.js';

/** The text with its lines joined, to look for sentences in. */
const flat = (text: string) => text.replace(/\s+/g, ' ');
const NO_FACTS: Notice['facts'] = {};
const FACTS: Notice['facts'] = { unit: 'Servicenämnden', silent: 1, of: 3, from: '2026-05-01', until: '2026-12-31', outcome: 'granted' };
const acts = Object.keys(ACTS);

describe('a letter about a notice', () => {
  it('reads as a colleague would write it', () => {
    const { subject, text } = compose(notice(), PUBLIC_URL);
    expect(subject).toBe('Granska: Telefoni, utgåva 2 (senast fre 13 mars 2026)');
    expect(text).toBe(`Hej Anna!

”Telefoni, utgåva 2” är klar att granska. Läs texten och säg om du
tillstyrker, tillstyrker med ändring eller avstyrker. Svara senast fre
13 mars 2026.

Dnr 031-412/2026

https://anvisa.stad.example/granskning/01980000-0000-7000-8000-000000000001/2

Anvisa skickar brevet. Du väljer själv om du vill ha breven genast eller
samlade en gång om dagen.
`);
  });

  it('is in English for those who asked for it', () => {
    const { subject, text } = compose(notice({ recipient: { language: 'en' } }), PUBLIC_URL);
    expect(subject).toBe('Please review: Telefoni, edition 2 (by Friday 13 March 2026)');
    expect(text).toContain('Dear Anna,');
    expect(flat(text)).toContain('Please answer by Friday 13 March 2026.');
  });

  it('never asks for what is too late', () => {
    const { subject, text } = compose(notice({ act: 'escalate-review', due: '2026-03-18T07:00:00.000Z' }), PUBLIC_URL);
    expect(subject).toBe('Granskningen dröjer: Telefoni, utgåva 2');
    expect(flat(text)).toContain('Granskningen av ”Telefoni, utgåva 2” är inte klar. Sista dag var fre 13 mars 2026.');
    expect(flat(compose(notice({ act: 'remind-reviewers', due: '2026-03-16T07:00:00.000Z' }), PUBLIC_URL).text)).toContain('Sista dag var');
  });

  it('says from when an edition binds, which is no deadline', () => {
    const { subject, text, calendar } = compose(
      notice({ act: 'tell-committees', deadline: '2026-05-01', facts: { unit: 'Servicenämnden' } }),
      PUBLIC_URL,
    );
    expect(subject).toBe('Ny anvisning: Telefoni, utgåva 2');
    expect(flat(text)).toContain(
      'Kvittera för Servicenämnden att den har kommit fram, och säg vem som svarar för den hos er. Den gäller från fre 1 maj 2026.',
    );
    expect(calendar).toBeUndefined();
  });

  it('tells no company that it is bound before its own board has adopted the directive', () => {
    const facts = { unit: 'Bostadsbolaget', companies: 'Bostadsbolaget' };
    const flatly = (act: 'tell-committees' | 'remind-committees') => flat(compose(notice({ act, facts }), PUBLIC_URL).text);
    for (const act of ['tell-committees', 'remind-committees'] as const) {
      expect(flatly(act)).toContain('Ett bolag är bundet först när dess egen styrelse har antagit anvisningen.');
      expect(flatly(act)).not.toContain('gäller ändå');
    }
  });

  it('counts the silent, and names nobody by an id', () => {
    const { text } = compose(notice({ act: 'escalate-acknowledgement', facts: { silent: 2, of: 27 } }), PUBLIC_URL);
    expect(flat(text)).toContain('2 av 27 har inte kvitterat ”Telefoni, utgåva 2”. Anvisningen gäller ändå.');
    const ahead = { silent: 2, of: 27, appliesFrom: '2026-08-03' };
    for (const act of ['remind-committees', 'escalate-acknowledgement'] as const)
      expect(flat(compose(notice({ act, facts: ahead }), PUBLIC_URL).text)).toContain('Anvisningen gäller ändå från mån 3 augusti 2026');
    const unknown = compose(notice({ act: 'remind-committees', facts: { unit: '01980000-0000-7000-8000-00000000000c' } }), PUBLIC_URL);
    expect(flat(unknown.text)).toContain('Er nämnd har inte kvitterat');
  });

  it('tells an administrator that nobody holds the office, and of the case its number alone', () => {
    const of = (language: 'sv' | 'en') => compose(notice({ facts: { vacant: 1 }, recipient: { language } }), PUBLIC_URL);
    const { subject, text, calendar } = of('sv');
    expect(subject).toBe('Ingen har rollen: Granska');
    expect(text).toContain('Dnr 031-412/2026');
    expect(flat(text)).toContain('Brevet ”Granska” i ärendet har ingen att gå till');
    expect(text).toContain(`${PUBLIC_URL}/administration/personer\n`);
    expect(calendar).toBeUndefined();
    expect(of('en').subject).toBe('Nobody holds the role: Please review');
    for (const letter of [of('sv'), of('en')]) expect(`${letter.subject}${letter.text}`).not.toContain('Telefoni');
  });

  it('has decent words for an act that it does not know', () => {
    const { subject, text } = compose(notice({ act: 'tell-something-new', deadline: undefined, caseNumber: undefined }), PUBLIC_URL);
    expect(subject).toBe('Nytt i ärendet: Telefoni, utgåva 2');
    expect(flat(text)).toContain('Det finns något nytt för dig i ”Telefoni, utgåva 2”.');
    expect(text).not.toContain('Dnr');
  });

  it.each([
    ['tell-exemption-decided', 'granted', '”Avsteg” är beviljat till och med tors 31 december 2026.'],
    ['tell-exemption-decided', 'refused', '”Avsteg” är avslaget. Skälen står i beslutet.'],
    ['tell-exemption-decided', 'unheard-of', '”Avsteg” är beslutat.'],
    ['tell-exemption-expiry', 'granted', '”Avsteg” gäller till och med tors 31 december 2026. Därefter gäller anvisningen helt.'],
    ['tell-outcome', 'approved-with-changes', '”Avsteg” är beslutad med ändringar.'],
    ['tell-outcome', 'unheard-of', '”Avsteg” är beslutad.'],
    ['tell-lapse', 'approved', '”Avsteg” gäller inte längre:'],
    ['tell-lapse', 'returned', '”Avsteg” hann inte beslutas:'],
  ])('tells how it went: %s, %s', (act, outcome, sentence) => {
    const { text } = compose(
      notice({ act, title: 'Avsteg', edition: undefined, deadline: undefined, facts: { outcome, until: '2026-12-31' } }),
      PUBLIC_URL,
    );
    expect(flat(text)).toContain(sentence);
  });

  describe.each([
    ['sv', 'Telefoni, utgåva 2'],
    ['en', 'Telefoni, edition 2'],
  ] as const)('in %s', (language, title) => {
    it.each(acts)('is whole with facts and without: %s', (act) => {
      for (const facts of [NO_FACTS, FACTS]) {
        const { subject, text } = compose(notice({ act, facts, recipient: { language } }), PUBLIC_URL);
        expect(subject + text).not.toMatch(/undefined|null|NaN|\[object/);
        expect(subject).toContain(title);
        expect(text.split('\n').every((line) => line.length <= 72 || line.startsWith('https://'))).toBe(true);
      }
    });
  });

  it.each([
    [
      'exemption/1',
      'tell-exemption-requested',
      'Besluta: Avsteg från Telefoni, utgåva 2',
      'Please decide: Exemption from Telefoni, edition 2',
    ],
    ['deputyship/1', 'tell-deputyship-begins', 'Förordnande börjar: Ersättare', 'Deputyship begins: Deputy'],
  ])('names in the language of the reader what it is about: %s', (conductor, act, swedish, english) => {
    const of = (language: 'sv' | 'en') => compose(notice({ conductor, act, deadline: undefined, recipient: { language } }), PUBLIC_URL);
    expect([of('sv').subject, of('en').subject]).toEqual([swedish, english]);
  });

  it.each([
    ['sv', 'repeal', /upphäva\s+anvisningen,\s+vilket\s+stadsdirektören\s+eller\s+kommunstyrelsen\s+beslutar/],
    ['sv', 'new-strategy', /föreslå\s+en\s+ny\s+strategi,\s+vilket\s+bara\s+kommunstyrelsen/],
    ['en', 'keep', /to\s+keep\s+the\s+directive\s+as\s+it\s+is/],
  ] as const)('tells the board in %s of an evaluation that says %s, and who decides', (language, conclusion, says) => {
    const { text, calendar } = compose(notice({ act: 'tell-conclusion', facts: { conclusion }, recipient: { language } }), PUBLIC_URL);
    expect(text).toMatch(says);
    expect(calendar).toBeUndefined();
  });

  it('lets nobody forge a header, a line or a link of ours', () => {
    const { subject, text } = compose(
      notice({
        title: 'Telefoni\r\nBcc: alla@stad.example\r\n\r\nBeslutad!',
        caseNumber: '031\r\n412',
        facts: { unit: 'Nämnden\nBeslutad', committee: '/elsewhere.example/\n' },
        act: 'tell-committees',
      }),
      PUBLIC_URL,
    );
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^(Bcc|Beslutad|412)/m);
    expect(text).toContain('\nhttps://anvisa.stad.example/\n');
  });
});

describe('a link', () => {
  const of = 'directive/d1/edition/2';
  it.each([
    ['tell-drafter', of, '/arenden/d1/2/utkast'],
    ['escalate-draft', of, '/arenden/d1/2'],
    ['remind-reviewers', of, '/granskning/d1/2'],
    ['remind-comments', of, '/arenden/d1/2?flik=granskning'],
    ['tell-consulted', of, '/namnder/u1'],
    ['tell-director', of, '/beslut/d1/2'],
    ['tell-board-secretary', of, '/styrelsen'],
    ['tell-outcome', of, '/arenden/d1/2'],
    ['remind-committees', of, '/namnder/u1'],
    ['tell-lapse', of, '/arenden/d1/2'],
    ['tell-correction', of, '/anvisningar/d1/utgavor/2'],
    ['remind-conclusion', of, '/utvarderingar/d1/2/3'],
    ['escalate-opening', of, '/arenden/d1/2'],
    ['tell-conclusion', of, '/utvarderingar/d1/2/3'],
    ['tell-something-new', of, '/arenden/d1/2'],
    ['tell-exemption-requested', 'exemption/01-ab', '/avsteg/01-ab'],
    ['remind-strategy-review', 'strategy/s1', '/strategier/s1'],
    ['tell-deputyship-ends', 'deputyship/p1', '/mitt-arbete'],
    ['tell-drafter', 'directive/d 1/edition/2', '/'],
  ])('of %s leads to where it is done', (act, conductor, path) => {
    const about = notice({ act, conductor, round: 3, facts: { committee: 'u1' } });
    expect(linkOf(about, 'https://anvisa.stad.example/stad/')).toBe(`https://anvisa.stad.example/stad${path}`);
  });

  it('leads to the case where only the board may decide it', () => {
    const about = notice({ act: 'remind-director', conductor: of, facts: { decider: 'board' } });
    expect(linkOf(about, PUBLIC_URL)).toBe(`${PUBLIC_URL}/arenden/d1/2`);
    expect(compose(about, PUBLIC_URL).text).toContain('kommunstyrelsen');
  });

  it('leads whoever speaks for several committees to their own work', () =>
    expect(linkOf(notice({ act: 'tell-committees' }), PUBLIC_URL)).toBe(`${PUBLIC_URL}/mitt-arbete`));
});

describe('a date', () => {
  it.each([
    ['2026-03-13', 'fre 13 mars 2026', 'Friday 13 March 2026'],
    ['2026-05-30', 'lör 30 maj 2026', 'Saturday 30 May 2026'],
    ['snart', 'snart', 'snart'],
  ])('is said as people say it: %s', (date, sv, en) => {
    expect(spoken(date, 'sv')).toBe(sv);
    expect(spoken(date, 'en')).toBe(en);
  });
});
