import { describe, expect, it } from '@jest/globals';
import { notice, PUBLIC_URL } from '../../../test/notify/notices.js';
import { composeDigest, digestAfter } from './digest.js';

describe('the digest that a notice belongs to', () => {
  it.each([
    ['a winter morning: half past eight is 07:30 UTC', '2026-03-02T07:00:00.000Z', '2026-03-02T07:30:00.000Z'],
    ['on the stroke', '2026-03-02T07:30:00.000Z', '2026-03-02T07:30:00.000Z'],
    ['after it', '2026-03-02T07:30:00.001Z', '2026-03-03T07:30:00.000Z'],
    ['late in the evening, already the next day in Stockholm', '2026-03-02T23:30:00.000Z', '2026-03-03T07:30:00.000Z'],
    ['over the night to summer time', '2026-03-28T09:00:00.000Z', '2026-03-29T06:30:00.000Z'],
    ['over the night from it', '2026-10-24T09:00:00.000Z', '2026-10-25T07:30:00.000Z'],
  ])('%s', (_when, due, leaves) => {
    expect(digestAfter(due)).toBe(leaves);
  });
});

describe('a digest', () => {
  const decide = notice({
    act: 'tell-director',
    title: 'Klientutrustning',
    edition: 1,
    deadline: '2026-03-06',
    conductor: 'directive/02/edition/1',
    caseNumber: '031-77/2026',
  });
  const late = notice({ act: 'escalate-evaluation', title: 'Konsulter', edition: 3, deadline: '2026-02-20', caseNumber: undefined });
  const repeal = notice({ act: 'tell-repeal', title: 'Fax', edition: 1, deadline: '2026-04-30', caseNumber: undefined });
  const letter = composeDigest(repeal, [notice(), late, decide], '2026-03-02', PUBLIC_URL);

  it('sorts by deadline, what has none last, and says in the subject what comes first', () => {
    expect(letter.subject).toBe('Dagens brev: 4 saker, den första senast fre 6 mars 2026');
    expect(letter.text).toBe(`Hej Anna!

Det här har kommit sedan förra brevet, 4 saker i allt.

Skulle ha varit klart fre 20 februari 2026

  Utvärderingen dröjer: Konsulter, utgåva 3
  https://anvisa.stad.example/utvarderingar/01980000-0000-7000-8000-000000000001/2/1

Senast fre 6 mars 2026

  Besluta: Klientutrustning, utgåva 1 (Dnr 031-77/2026)
  https://anvisa.stad.example/beslut/02/1

Senast fre 13 mars 2026

  Granska: Telefoni, utgåva 2 (Dnr 031-412/2026)
  https://anvisa.stad.example/granskning/01980000-0000-7000-8000-000000000001/2

Utan sista dag

  Upphävd anvisning: Fax, utgåva 1. Den gäller till och med tors 30
  april 2026.
  https://anvisa.stad.example/anvisningar/01980000-0000-7000-8000-000000000001/utgavor/2

Anvisa skickar brevet en gång om dagen, när det finns något. Du väljer
själv om du hellre vill ha ett brev om varje sak genast.
`);
  });

  it('has the days to meet in one calendar', () => {
    expect(letter.calendar?.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('is in English for those who asked for it', () => {
    const { subject, text } = composeDigest(
      notice({ recipient: { language: 'en' } }),
      [notice({ act: 'unheard-of', deadline: undefined })],
      '2026-03-02',
      PUBLIC_URL,
    );
    expect(subject).toBe("Today's letter: 2 things, the first by Friday 13 March 2026");
    expect(text).toContain('By Friday 13 March 2026\n\n  Please review: Telefoni, edition 2 (Case 031-412/2026)');
  });
});
