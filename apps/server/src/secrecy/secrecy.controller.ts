import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { secrecyId } from '@anvisa/domain/secrecy/secrecy';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts, type Showing } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { NumberParam } from '../fields/address.js';
import { SecrecyActAnswer, type SecrecyAfter } from './secrecy.answer.js';
import { LiftSecrecyRequest, MarkSecretRequest } from './secrecy.request.js';

/** What may be secret in a case (OSL 5:5). */
@Controller('api/directives/:directive/editions/:edition/secrecy-marks')
@ApiTags('Secrecy')
@ofEditionParams()
export class SecrecyController {
  constructor(private readonly acts: Acts) {}

  /** Mark a case, or a document of it, as one that may be secret. Its row in the register stays; what it says is hidden. */
  @Act('mark-secret')
  mark(@TheEdition() of: OfEdition, @Body() { ...body }: MarkSecretRequest, @AskedBy() asking: Asking): Promise<SecrecyActAnswer> {
    return this.acts.perform({ type: 'mark-secret', ...of, ...body }, asking, secrecyAfter(of));
  }

  /** Lift a mark that is tried and found to hold no longer. That it was there stays in the trail. */
  @Act('lift-secrecy', ':mark/liftings')
  lift(
    @TheEdition() of: OfEdition,
    @NumberParam('mark') mark: number,
    @Body() { reasons }: LiftSecrecyRequest,
    @AskedBy() asking: Asking,
  ): Promise<SecrecyActAnswer> {
    return this.acts.perform({ type: 'lift-secrecy', ...of, mark, reasons }, asking, secrecyAfter(of, mark));
  }
}

/** @param mark the one that the act is about; without it, the last. */
function secrecyAfter(of: OfEdition, mark?: number): Showing<SecrecyAfter> {
  return {
    show: (world) => {
      const secrecy = world.find('secrecy', secrecyId(of));
      if (!secrecy) throw new Error('an act on the secrecy of a case leaves its marks');
      return { caseNumber: secrecy.caseNumber, mark: mark ?? secrecy.marks.length };
    },
  };
}
