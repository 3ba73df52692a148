import { lastDayOfEdition } from '@anvisa/domain/conduct/end-of-strategy';
import { areaOn, type Edition } from '@anvisa/domain/directive/directive';
import { inForceFromOf } from '@anvisa/domain/directive/in-force-from';
import { OPEN } from '@anvisa/domain/directive/states';
import { isPublic, reachesCase } from '@anvisa/domain/permission/reaches';
import { READINGS, type ReadingRule } from '@anvisa/domain/permission/readings';
import type { SwedishDate } from '@anvisa/domain/time';
import { type AfterDirective, directivesIn, type ListedEdition } from '@anvisa/record/queries/directives';
import { seeDirective } from '@anvisa/record/queries/edition-seen';
import { namesOf } from '@anvisa/record/queries/names';
import type { Reader } from '@anvisa/record/queries/reader';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { editionAddress } from '../editions/edition-act.js';
import { IdParam } from '../fields/address.js';
import { listing } from '../lists/listing.js';
import type { ActOfferAnswer } from '../offers/act-offer.answer.js';
import { editionOffers } from '../offers/edition-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound, Problem } from '../problems/problem.js';
import { TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { readsSecrets } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { titleShown } from '../secrecy/hidden.js';
import { DirectiveAnswer, DirectivesPageAnswer, type EditionOfDirectiveAnswer } from './directive.answer.js';
import { DirectivesRequest } from './directives.request.js';
import { listed } from './listed.js';

/** Directives as they are read: by the public those that have been decided, by staff all. */
@Controller('api/directives')
@ApiTags('Directives')
export class DirectivesReadController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Directives, a page at a time. */
  @Get()
  @Reads('directives')
  async list(
    @Query() { limit, cursor, sort = '-started', ...filters }: DirectivesRequest,
    @TheRead() { reader, reach: { all, asked: isAsked, person, units } }: Read,
  ): Promise<DirectivesPageAnswer> {
    if (filters.officer !== undefined && !all) throw notForYou(reader);
    const drafts = { all, asked: isAsked, person, units };
    const secrets = readsSecrets(reader);
    const list = listing<AfterDirective>('directives', { ...filters, sort, drafts, secrets }, [
      sort === 'title' ? 'text' : 'instant',
      'id',
      'whole',
    ]);
    const asked = list.asked({ ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) });
    const rows = await directivesIn(this.pool, { ...filters, ...asked, order: sort, drafts, secrets });
    const names = drafts.all
      ? await namesOf(
          this.pool,
          rows.map(({ officer }) => officer),
        )
      : undefined;
    const by = ({ directiveTitle, startedAt }: ListedEdition) => (sort === 'title' ? directiveTitle : startedAt.toISOString());
    return list.page(rows, asked, { key: (row) => [by(row), row.directive, row.number], item: (row) => listed(row, names) });
  }

  /** A directive and its editions; for the signed-in, with the acts that they may do now on each that is not closed. */
  @Get(':directive')
  @Reads('directives')
  async one(
    @IdParam('directive') id: string,
    @TheRead() { reader, reach }: Read,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DirectiveAnswer> {
    const seen = await seeDirective(this.pool, id, reach.person);
    const editions = seen?.directive.editions.filter((edition) => isPublic(edition) || reachesCase(reach, edition)) ?? [];
    if (!seen || editions.length === 0) throw notFound();
    reply.headers({ etag: `"${seen.version}"`, 'cache-control': 'private, no-cache', vary: 'authorization, accept-language' });
    const { directive } = seen;
    const lastDay = (edition: Edition) => lastDayOfEdition(directive, edition, seen.world.all('strategy'));
    const offered = (edition: Edition) =>
      reader && OPEN.includes(edition.state)
        ? editionOffers({ directive, edition }, seen, languageOf(headers['accept-language']))
        : undefined;
    return {
      id,
      self: `/api/directives/${id}`,
      title: await titleShown(this.pool, directive, { reader, reach }),
      area: areaOn(directive, seen.context.today),
      editions: editions.map((edition) => editionListed(id, edition, lastDay(edition), offered(edition))),
    };
  }
}

/** Who has which case is for those who read all: a filter would tell it of each case that is shown without. */
function notForYou(reader: Reader | undefined): Problem {
  if (!reader) return new Problem(401, 'sign-in-missing', { headers: { 'www-authenticate': 'Bearer' } });
  const { who }: ReadingRule = READINGS.directives;
  const roles = who.filter(({ whose }) => whose === 'any').flatMap((grant) => grant.roles);
  return new Problem(403, 'role-missing', { facts: { roles: roles.join(', ') } });
}

function editionListed(
  directive: string,
  edition: Edition,
  inForceUntil: SwedishDate | undefined,
  acts: ActOfferAnswer[] | undefined,
): EditionOfDirectiveAnswer {
  const { number, caseNumber, state } = edition;
  const inForceFrom = inForceFromOf(edition);
  return {
    number,
    self: editionAddress({ directive, edition: number }),
    caseNumber,
    state,
    ...(inForceFrom !== undefined && { inForceFrom }),
    ...(inForceUntil !== undefined && { inForceUntil }),
    ...(acts && { acts }),
  };
}
