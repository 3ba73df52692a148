import { EDITION_ACTS } from '@anvisa/domain/directive/acts';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Act } from '../acts/act.js';
import { UUID } from '../fields/id.js';
import { notFound } from '../problems/problem.js';

export type EditionActType = keyof typeof EDITION_ACTS;

/** Each act on an edition, and the sub-resource of the edition that it creates. */
export const SUB_RESOURCES: Readonly<Record<EditionActType, string>> = {
  'save-draft': 'drafts',
  'submit-draft': 'submissions',
  'reopen-draft': 'reopenings',
  'withdraw-edition': 'withdrawals',
  'hand-over-case': 'handovers',
  'give-verdict': 'verdicts',
  'decline-review': 'declined-reviews',
  'replace-reviewer': 'reviewer-replacements',
  'answer-comment': 'comments/:comment/answers',
  'open-consultation': 'consultations',
  'widen-consultation': 'consultation-extensions',
  'answer-consultation': 'consultation-answers',
  'declare-interest': 'interests',
  'settle-disqualification': 'disqualifications',
  'decide-edition': 'decisions',
  'take-to-board': 'board-referrals',
  'record-board-decision': 'board-decisions',
  'record-chair-decision': 'chair-decisions',
  'correct-edition': 'corrections',
  'extend-edition': 'extensions',
  'start-revision': 'revisions',
  'decide-repeal': 'repeals',
};

/** The address of an edition. */
export function editionAddress({ directive, edition }: OfEdition): string {
  return `/api/directives/${directive}/editions/${edition}`;
}

/** A route that performs an act on an edition. The controller stands at `api/directives`. */
export function EditionAct(type: EditionActType) {
  return applyDecorators(ofEditionParams(), Act(type, `:directive/editions/:edition/${SUB_RESOURCES[type]}`));
}

/** The edition in the address, as the API's description shows it. */
export function ofEditionParams() {
  return applyDecorators(
    ApiParam({ name: 'directive', schema: { type: 'string', format: 'uuid' }, example: '0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa' }),
    ApiParam({ name: 'edition', schema: { type: 'integer', minimum: 1 }, example: 1 }),
  );
}

const NUMBER = /^[1-9][0-9]{0,5}$/;

/** Hands a controller's method the edition that the address names. What could name none is not found. */
export const TheEdition = createParamDecorator((_: unknown, context: ExecutionContext): OfEdition => {
  const { directive = '', edition = '' } = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
  if (!UUID.test(directive) || !NUMBER.test(edition)) throw notFound();
  return { directive, edition: Number(edition) };
});
