import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { STANDING_POLICY } from './conduct/policy.js';
import { policyWithinBounds } from './conduct/rules/policy-within-bounds.js';
import { boardHasMet } from './directive/rules/board-has-met.js';
import { chairHasDecided } from './directive/rules/chair-has-decided.js';
import { reasonsAreGiven } from './directive/rules/reasons-are-given.js';
import { disposalNamesItsGround } from './disposal/rules/disposal-names-its-ground.js';
import { opened } from './evaluation/round.fixture.js';
import { silenceIsExplained } from './evaluation/rules/all-have-answered.js';
import { findingsSayWhat } from './evaluation/rules/findings-say-what.js';
import { questionsAreAnswered } from './evaluation/rules/questions-are-answered.js';
import { responsibleIsNamed } from './receipt/rules/responsible-is-named.js';
import type { Refusal } from './refusal.js';
import { minutesHaveAParagraph } from './report/rules/minutes-have-a-paragraph.js';
import { markNamesItsGround } from './secrecy/rules/mark-names-its-ground.js';
import { changesAreTold } from './strategy/rules/changes-are-told.js';

const DAY = '2026-02-02';
/** A zero-width space, a word joiner, a blank Braille pattern, a no-break space: nothing on a page. */
const INVISIBLE = '\u200b\u2060\u2800\u00a0';

const evaluation = opened().state('evaluation', 'tele/1/1');
if (!evaluation) throw new Error('the fixture opens an evaluation');
const round = evaluation;
const answers = (text: string) => round.questions.map(({ id }) => ({ question: id, score: 4, text }));
const chair = { decidedOn: DAY, decidedBy: 'Karin Wanngård', empowerment: 'KS 2026-01-12, § 4', reasons: 'Brådskar.' };
const disposal = { authority: 'Stadsarkivet', reference: 'SSA 2026:1', decidedOn: DAY };
const mark = { provision: 'OSL 18:8', authority: 'Kommunstyrelsen' };
const { evaluation: policy } = STANDING_POLICY;

/** Each rule that asks for a text that somebody reads. */
const RULES: Readonly<Record<string, readonly [(text: string) => Refusal | undefined, string]>> = {
  'whoever answers for it at the committee': [responsibleIsNamed, 'responsible-not-named'],
  'an answer to a question': [(text) => questionsAreAnswered(round, answers(text)), 'question-not-answered'],
  'why it is concluded without all answers': [(text) => silenceIsExplained(round, text), 'concluded-without-reasons'],
  'a finding': [(text) => findingsSayWhat(round, [{ text, severity: 'serious' }]), 'finding-empty'],
  'the paragraph of a report': [minutesHaveAParagraph, 'paragraph-missing'],
  'the paragraph of a decision': [(paragraph) => boardHasMet({ day: DAY, paragraph }, DAY), 'record-lacks'],
  'the name of the chair': [
    (decidedBy) => chairHasDecided({ ...chair, decidedBy }, { since: `${DAY}T09:00:00.000Z` }, DAY),
    'chair-unnamed',
  ],
  'the order that empowers the chair': [
    (empowerment) => chairHasDecided({ ...chair, empowerment }, { since: `${DAY}T09:00:00.000Z` }, DAY),
    'empowerment-missing',
  ],
  'the authority of a mark of secrecy': [(authority) => markNamesItsGround({ ...mark, authority }), 'mark-without-ground'],
  'the authority of a disposal': [(authority) => disposalNamesItsGround({ ...disposal, authority }, DAY), 'disposal-without-ground'],
  'the decision on a disposal': [(reference) => disposalNamesItsGround({ ...disposal, reference }, DAY), 'disposal-without-ground'],
  'a question of the policy': [
    (sv) =>
      policyWithinBounds({ ...STANDING_POLICY, evaluation: { ...policy, questions: policy.questions.map((one) => ({ ...one, sv })) } }),
    'policy-out-of-bounds',
  ],
  'what the council changed': [(changes) => changesAreTold('approved-with-changes', changes), 'changes-not-told'],
  reasons: [reasonsAreGiven, 'reasons-missing'],
};

describe('a text that must be visible', () => {
  it.each(Object.entries(RULES))('is asked for: %s', (_, [rule, code]) => {
    expect(['', ' \n', INVISIBLE].map((text) => rule(text)?.refused)).toEqual([code, code, code]);
    expect(rule(`${INVISIBLE}§ 7`)).toBeUndefined();
  });

  it('is judged by what shows, in every rule', () => {
    const here = new URL('.', import.meta.url);
    const trimming = readdirSync(here, { recursive: true })
      .map(String)
      .filter((file) => /\/rules\/[^/]+\.ts$/.test(file) && readFileSync(new URL(file, here), 'utf8').includes('.trim()'));
    expect(trimming).toEqual([]);
  });
});
