import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { entriesOfCase } from '@anvisa/record/queries/case-entries';
import { type SeenEdition, seeEdition } from '@anvisa/record/queries/edition-seen';
import { textOf } from '@anvisa/record/queries/edition-text';
import { namesOf } from '@anvisa/record/queries/names';
import { PUBLIC_STATES } from '@anvisa/record/queries/public-editions';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import type { Caller } from '../sign-in/caller.js';
import { Public } from '../sign-in/public.js';
import { worksWithCases } from '../sign-in/reads-cases.js';
import { actOffers } from './act-offers.js';
import { ProvisionRequest } from './content.request.js';
import { DECISION_EVENTS } from './decisions-shown.js';
import { EditionAnswer } from './edition.answer.js';
import { ofEditionParams, TheEdition } from './edition-act.js';
import { forStaff, peopleIn } from './edition-for-staff.js';
import { editionShown } from './edition-shown.js';

/** A case has few decisions and verdicts; this many are more than any. */
const MOST = 500;
const TOLD_BY = [...DECISION_EVENTS, 'TextAmended', 'VerdictGiven', 'ConsultationAnswered'];

/** Editions as they are read. */
@Controller('api/directives')
@ApiTags('Directives')
@Public()
export class EditionsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** An edition: its state, text and decisions; for staff also its review, and the acts that the caller may do now. */
  @Get(':directive/editions/:edition')
  @ofEditionParams()
  async edition(
    @TheEdition() of: OfEdition,
    @Req() { caller, headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionAnswer> {
    const { staff, ...seen } = await this.see(of, caller);
    const { edition } = seen.about;
    const [text, entries, names] = await Promise.all([
      textOf(this.pool, of),
      entriesOfCase(this.pool, edition.caseNumber, { types: TOLD_BY, limit: MOST }),
      staff ? namesOf(this.pool, peopleIn(edition)) : new Map<string, string>(),
    ]);
    reply.headers({ etag: `"${seen.version}"`, 'cache-control': 'private, no-cache', vary: 'authorization, accept-language' });
    const shown = editionShown(seen.about, text, entries);
    if (!staff) return shown;
    return { ...shown, ...forStaff(edition, entries, names), acts: actOffers(seen, languageOf(headers['accept-language'])) };
  }

  /** A provision of an edition. */
  @Get(':directive/editions/:edition/provisions/:provision')
  @ofEditionParams()
  async provision(
    @TheEdition() of: OfEdition,
    @Param('provision') id: string,
    @Req() { caller }: FastifyRequest,
  ): Promise<ProvisionRequest> {
    await this.see(of, caller);
    const provision = (await textOf(this.pool, of))?.content.provisions.find((one) => one.id === id);
    if (!provision) throw notFound();
    return provision;
  }

  /** What is not decided is not found by the public. */
  private async see(of: OfEdition, caller: Caller | undefined): Promise<SeenEdition & { readonly staff: boolean }> {
    const seen = await seeEdition(this.pool, of, caller?.person ?? '');
    const staff = seen !== undefined && worksWithCases(seen.context.actor, seen.context.today);
    if (!seen || !(staff || PUBLIC_STATES.includes(seen.about.edition.state))) throw notFound();
    return { ...seen, staff };
  }
}
