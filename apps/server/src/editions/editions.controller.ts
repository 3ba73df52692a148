import { DECISION_EVENTS } from '@anvisa/domain/directive/decision-events';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Reach } from '@anvisa/domain/permission/reach';
import { isPublic, reachesCase } from '@anvisa/domain/permission/reaches';
import { entriesOfCase } from '@anvisa/record/queries/case-entries';
import { type SeenEdition, seeEdition } from '@anvisa/record/queries/edition-seen';
import { textOf } from '@anvisa/record/queries/edition-text';
import { type KnownText, knownTexts } from '@anvisa/record/queries/known-texts';
import { namesOf } from '@anvisa/record/queries/names';
import { phasesOf } from '@anvisa/record/queries/phases';
import { earlierRounds } from '@anvisa/record/queries/review-rounds';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { editionOffers } from '../offers/edition-offers.js';
import { languageOf } from '../problems/language.js';
import { notFound } from '../problems/problem.js';
import { TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { readsAll, readsPart } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { titleShown, tried } from '../secrecy/hidden.js';
import { consultationShown, peopleIn, reviewShown } from './case-shown.js';
import { ProvisionRequest } from './content.request.js';
import { correctionsShown } from './corrections-shown.js';
import { EditionAnswer, type KnownTextAnswer, KnownTextsAnswer } from './edition.answer.js';
import { ofEditionParams, TheEdition } from './edition-act.js';
import { editionShown, phaseShown } from './edition-shown.js';
import { lastRead } from './last-read.js';

/** A case has few decisions and verdicts; this many are more than any. */
const MOST = 500;
const TOLD_BY = [
  ...Object.keys(DECISION_EVENTS),
  'TextAmended',
  'CorrectionMade',
  'VerdictGiven',
  'ReviewDeclined',
  'ConsultationOpened',
  'ConsultationAnswered',
];

/** Editions as they are read. */
@Controller('api/directives')
@ApiTags('Directives')
export class EditionsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** An edition: its state, text and decisions; for those who work on it also its review; for the signed-in, the acts that they may do now. */
  @Get(':directive/editions/:edition')
  @Reads('directives')
  @ofEditionParams()
  async edition(
    @TheEdition() of: OfEdition,
    @TheRead() { reader, reach }: Read,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionAnswer> {
    const seen = await this.see(of, reach);
    const { edition } = seen.about;
    const secrecy = await tried(this.pool, of, edition, reader);
    const readsReviews = !secrecy.hidden && readsPart('reviews', reader, edition);
    const readsWay = isPublic(edition) || (reader !== undefined && readsAll('trail', reader));
    const earlier = readsReviews ? await earlierRounds(this.pool, edition) : [];
    const [text, entries, names, title, phases] = await Promise.all([
      textOf(this.pool, of, { secrets: !secrecy.hidden }),
      entriesOfCase(this.pool, edition.caseNumber, { types: TOLD_BY, limit: MOST }),
      readsReviews ? namesOf(this.pool, peopleIn(edition, earlier)) : new Map<string, string>(),
      titleShown(this.pool, seen.directive, { reader, reach }),
      readsWay ? phasesOf(this.pool, of) : [],
    ]);
    const read = readsReviews && reader ? await lastRead(this.pool, edition, entries, reader.actor.person) : undefined;
    reply.headers({ etag: `"${seen.version}"`, 'cache-control': 'private, no-cache', vary: 'authorization, accept-language' });
    return {
      ...editionShown(seen, text, entries, secrecy, title),
      corrections: await correctionsShown(this.pool, edition, entries, secrecy.hides),
      ...(readsWay && { phases: phases.map(phaseShown) }),
      ...(readsReviews && reviewShown({ edition, earlier, entries, names }, read)),
      ...(!secrecy.hidden && readsPart('consultations', reader, edition) && consultationShown(edition, entries, reach)),
      ...(reader && { acts: editionOffers(seen.about, seen, languageOf(headers['accept-language'])) }),
    };
  }

  /**
   * What an edition has said: as it was decided, and after each correction of a clerical error (FL § 36); but for what a mark of secrecy hides. Of one that
   * is not decided, its text as it stands.
   */
  @Get(':directive/editions/:edition/texts')
  @Reads('directives')
  @ofEditionParams()
  async texts(@TheEdition() of: OfEdition, @TheRead() { reader, reach }: Read): Promise<KnownTextsAnswer> {
    const { edition } = (await this.see(of, reach)).about;
    const { hidden } = await tried(this.pool, of, edition, reader);
    if (hidden) throw notFound();
    const known = await knownTexts(this.pool, of.directive, of.edition);
    const text = known.length === 0 ? await textOf(this.pool, of, { secrets: !hidden }) : undefined;
    return { items: (text ? [text] : known.map(knownTextShown)) as unknown as KnownTextAnswer[] };
  }

  /** A provision of an edition. */
  @Get(':directive/editions/:edition/provisions/:provision')
  @Reads('directives')
  @ofEditionParams()
  async provision(
    @TheEdition() of: OfEdition,
    @Param('provision') id: string,
    @TheRead() { reader, reach }: Read,
  ): Promise<ProvisionRequest> {
    const { edition } = (await this.see(of, reach)).about;
    const { hidden } = await tried(this.pool, of, edition, reader);
    const provision = (await textOf(this.pool, of, { secrets: !hidden }))?.content.provisions.find((one) => one.id === id);
    if (!provision) throw notFound();
    return provision;
  }

  /** What is not decided is found by those alone who work on it, or were asked about it. */
  private async see(of: OfEdition, reach: Reach): Promise<SeenEdition> {
    const seen = await seeEdition(this.pool, of, reach.person);
    if (!seen || !(isPublic(seen.about.edition) || reachesCase(reach, seen.about.edition))) throw notFound();
    return seen;
  }
}

function knownTextShown({ hash, content, correctedOn, document }: KnownText) {
  return { hash, content, ...(correctedOn !== undefined && { correctedOn, document }) };
}
