import { editionOf } from '@anvisa/domain/directive/directive';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { asCounted } from '@anvisa/domain/evaluation/as-counted';
import { type Evaluation, evaluationId } from '@anvisa/domain/evaluation/evaluation';
import type { Reach } from '@anvisa/domain/permission/reach';
import { reachesEvaluation } from '@anvisa/domain/permission/reaches';
import { evaluationFacts } from '@anvisa/record/queries/evaluation-facts';
import { type AfterEvaluation, evaluationsIn, roundBefore } from '@anvisa/record/queries/evaluations';
import { namesOf } from '@anvisa/record/queries/names';
import type { Reader } from '@anvisa/record/queries/reader';
import { countReceipts } from '@anvisa/record/queries/receipts';
import { stateOf } from '@anvisa/record/queries/states';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { NumberParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import { evaluationOffers } from '../offers/evaluation-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { HowFar, ReadBy } from '../reads/read-by.js';
import { Reads } from '../reads/reads.js';
import { readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { editionsHidden } from '../secrecy/hidden.js';
import { EvaluationAnswer, EvaluationsAnswer } from './evaluation.answer.js';
import { evaluationListed, evaluationShown, peopleIn } from './evaluation-shown.js';
import { EvaluationsRequest } from './evaluations.request.js';

/** What evaluations asked, were answered and came to. */
@Controller('api')
@ApiTags('Evaluations')
export class EvaluationsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Evaluations of the whole city, the latest opened first: for staff all, for an evaluator what they evaluate. */
  @Get('evaluations')
  @Reads('evaluations')
  list(@Query() { ...asked }: EvaluationsRequest, @ReadBy() reader: Reader, @HowFar() reach: Reach): Promise<EvaluationsAnswer> {
    return this.page(asked, {}, reader, reach);
  }

  /** The rounds of an edition, the latest first. */
  @Get('directives/:directive/editions/:edition/evaluations')
  @Reads('evaluations')
  @ofEditionParams()
  ofEdition(
    @TheEdition() of: OfEdition,
    @Query() { ...asked }: EvaluationsRequest,
    @ReadBy() reader: Reader,
    @HowFar() reach: Reach,
  ): Promise<EvaluationsAnswer> {
    return this.page(asked, of, reader, reach);
  }

  /** One round: its questions, answers and conclusion, with the round before and what the record knows beside it. */
  @Get('directives/:directive/editions/:edition/evaluations/:round')
  @Reads('evaluations')
  @ofEditionParams()
  async one(
    @TheEdition() of: OfEdition,
    @NumberParam('round') round: number,
    @ReadBy() reader: Reader,
    @HowFar() reach: Reach,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvaluationAnswer> {
    const found = await stateOf(this.pool, 'evaluation', evaluationId({ ...of, round }));
    if (!found || !reachesEvaluation(reach, found.state)) throw notFound();
    const [directive, before, acknowledgements, facts, hidden] = await Promise.all([
      stateOf(this.pool, 'directive', of.directive),
      roundBefore(this.pool, found.state),
      countReceipts(this.pool, of, reader.today),
      evaluationFacts(this.pool, of, reader.today),
      editionsHidden(this.pool, of.directive, reader),
    ]);
    const inDirective = (number: number) => directive && editionOf(directive.state, number);
    const edition = inDirective(of.edition);
    if (!directive || !edition) throw notFound();
    const editionBefore = before && inDirective(before.edition);
    const hides = (round: Evaluation) => hidden.includes(round.edition) && !isAsked(round, reader);
    const names = await namesOf(this.pool, [found.state, ...(before ? [before] : [])].flatMap(peopleIn));
    reply.header('etag', `"${found.version}"`);
    const { ...shown } = evaluationShown(
      found.state,
      { edition, before: editionBefore && { round: before, edition: editionBefore }, names, hides },
      reader.today,
    );
    return {
      ...shown,
      acts: evaluationOffers(
        { evaluation: asCounted(found.state, edition), directive: directive.state, edition },
        reader,
        languageOf(headers['accept-language']),
      ),
      facts: {
        acknowledgements,
        exemptions: facts.exemptions,
        components: facts.components.map(({ agreements, ...one }) => ({ ...one, agreements: [...agreements] })),
      },
    };
  }

  private async page(
    { state, ...page }: EvaluationsRequest,
    of: Partial<OfEdition>,
    reader: Reader,
    reach: Reach,
  ): Promise<EvaluationsAnswer> {
    const evaluator = reach.all ? undefined : reach.person;
    const list = listing<AfterEvaluation>('evaluations', { ...of, state, evaluator }, ['instant', 'text']);
    const asked = list.asked(page);
    const rows = await evaluationsIn(this.pool, { ...asked, ...of, state, evaluator, secrets: readsSecrets(reader) });
    return list.page(rows, asked, {
      key: ({ evaluation: { openedAt, id } }) => [openedAt, id],
      item: ({ evaluation, interests, hidden }) =>
        evaluationListed(asCounted(evaluation, { interests }), { today: reader.today, hidden: hidden && !isAsked(evaluation, reader) }),
    });
  }
}

/** Whoever is asked to evaluate knows what. */
function isAsked({ evaluators }: Evaluation, { actor }: Reader): boolean {
  return evaluators.includes(actor.person);
}
