import { beforeAll, describe, expect, it } from '@jest/globals';
import i18next, { type TFunction } from 'i18next';
import { commentsInWords } from '../pages/decision-desk/comments-in-words.js';
import { exemptionsInWords } from '../pages/evaluation/exemptions-in-words.js';
import enCommon from './en/common.js';
import svDesk from './sv/desk.js';
import svEvaluation from './sv/evaluation.js';
import svLeadership from './sv/leadership.js';

beforeAll(() =>
  i18next.init({
    lng: 'sv',
    interpolation: { escapeValue: false },
    resources: { sv: { desk: svDesk, evaluation: svEvaluation, leadership: svLeadership }, en: { common: enCommon } },
  }),
);

describe('what is counted', () => {
  it('is late in the singular where one is', () => {
    const t = i18next.getFixedT('sv', 'leadership');
    const late = (count: number) => [t('acknowledgements.late', { count }), t('phases.late', { count })];
    expect([0, 1, 2].map(late)).toEqual([
      ['ingen är försenad', 'inget försenat'],
      ['1 är försenad', '1 försenat'],
      ['2 är försenade', '2 försenade'],
    ]);
  });

  it('names the exemption that waits, and none that there is not', () => {
    const t = i18next.getFixedT('sv', 'evaluation') as TFunction<'evaluation'>;
    expect(exemptionsInWords({ asked: 2, granted: 1, refused: 0 }, t)).toBe('2 avsteg begärda: 1 beviljat, 1 väntar på beslut.');
    expect(exemptionsInWords({ asked: 5, granted: 2, refused: 3 }, t)).toBe('5 avsteg begärda: 2 beviljade, 3 avslagna.');
    expect(exemptionsInWords({ asked: 0, granted: 0, refused: 0 }, t)).toBe('Inget avsteg är begärt.');
  });

  it.each([
    [0, 0, ''],
    [1, 0, '1 synpunkt, besvarad.'],
    [1, 1, '1 synpunkt, obesvarad.'],
    [3, 0, '3 synpunkter, alla besvarade.'],
    [3, 1, '3 synpunkter, 1 obesvarad.'],
    [3, 2, '3 synpunkter, 2 obesvarade.'],
    [3, 3, '3 synpunkter, alla obesvarade.'],
  ])('says of %d comments, of which %d wait: %s', (count, unanswered, said) => {
    expect(commentsInWords(count, unanswered, i18next.getFixedT('sv', 'desk') as TFunction<'desk'>)).toBe(said);
  });

  it('can follow “by” in English', () => {
    const t = i18next.getFixedT('en', 'common') as TFunction<'common'>;
    expect(t('time.inWorkingDays', { count: 6, day: 'Mon 7 December' })).toBe('Mon 7 December, in 6 working days');
  });
});
