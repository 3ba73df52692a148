import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Content } from '@anvisa/domain/directive/content';
import { content } from '../../libs/domain/src/directive/case.fixture.js';
import type { Stockholm } from './stockholm.js';

/** What nobody may read of a marked case without the right: its title, and a word that each of its provisions says. */
export const TITLE = 'Zonskydd i Vråkberget';
export const WORD = 'Örnnästet';

export const MARK = { provision: 'OSL 18:8', authority: 'Kommunstyrelsen', from: '2026-11-27', reasons: 'Skyddar driften.' };

/** What an evaluator answers. */
export const ANSWERS = ['delivery', 'followed', 'purpose', 'competition', 'change'].map((question) => ({
  question,
  score: 4,
  text: 'Fungerar.',
}));

const { provisions } = content();

/** A directive in force of one committee, whose case the head of IT has taken over. */
export async function openCase(server: Stockholm, more: Partial<Content> = {}): Promise<string> {
  const directive = await server.inForce({
    title: TITLE,
    provisions: provisions.map((one) => ({ ...one, text: `${one.text} Ring ${WORD}.` })),
    addressees: [idOf('unit', 'socialnamnden')],
    ...more,
  });
  await server.city.done('anna', { type: 'hand-over-case', directive, edition: 1, to: idOf('person', 'henrik'), reasons: 'Fördelning.' });
  return directive;
}

export async function mark(server: Stockholm, directive: string): Promise<void> {
  await server.act(`/api/directives/${directive}/editions/1/secrecy-marks`, 'rolf', MARK).expect(201);
}

/** Those without the right in a case that is not theirs: the public, an officer, a reviewer, an evaluator, a committee's contact, the administrator. */
export const WITHOUT_THE_RIGHT = [undefined, 'anna', 'ylva', 'per', 'kjell', 'ada'] as const;

/** What the cursors in an answer's text say, however deep they stand. */
export function cursorsIn(answer: string): readonly string[] {
  return [...answer.matchAll(/"next":"([\w-]+)"/g)].map(([, cursor = '']) => Buffer.from(cursor, 'base64url').toString());
}
