import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import { STANDING } from '@anvisa/domain/conduct/policy-log';
import type { StandingPolicy } from '@anvisa/domain/conduct/standing-policy';
import { stateOf } from '@anvisa/record/queries/states';
import { Body, Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { beginningOffer } from '../offers/beginning-offer.js';
import { languageOf } from '../problems/language.js';
import { TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { POOL, type Pool } from '../record.js';
import { PolicyActAnswer, PolicyAnswer } from './policy.answer.js';
import { AdoptPolicyRequest, type PolicyRequest } from './policy.request.js';

/** The house policy: when the conductor does what, and whom it tells. */
@Controller('api')
@ApiTags('Policy')
export class PoliciesController {
  constructor(
    private readonly acts: Acts,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /** Adopt a new house policy. Deadlines that are set already stand; what is counted from them follows the new policy from then on. */
  @Act('adopt-policy', 'policies')
  adopt(@Body() { policy, reasons }: AdoptPolicyRequest, @AskedBy() asking: Asking): Promise<PolicyActAnswer> {
    return this.acts.perform({ type: 'adopt-policy', policy, reasons }, asking, {
      show: () => ({ self: '/api/policy' }),
      location: ({ self }) => self,
    });
  }

  /** The house policy in force. Anyone may know by which deadlines the city works. */
  @Get('policy')
  @Reads('published')
  async inForce(
    @TheRead() { reader }: Read,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PolicyAnswer> {
    const found = await stateOf(this.pool, 'policy', STANDING);
    if (found) reply.header('etag', `"${found.version}"`);
    const policy = policyShown(found?.state.policy ?? STANDING_POLICY);
    const acts = reader && [beginningOffer('adopt-policy', '/api/policies', reader, languageOf(headers['accept-language']))];
    return { adopted: found !== undefined, policy, ...(acts && { acts }) };
  }
}

/** As it was adopted, without those before it. The lists of the domain's policy cannot be changed; those of an answer are the answer's own. */
function policyShown(standing: StandingPolicy): PolicyRequest {
  const { since: _, earlier: __, ...policy } = standing;
  return structuredClone(policy) as PolicyRequest;
}
