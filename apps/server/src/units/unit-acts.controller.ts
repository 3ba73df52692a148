import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { newId } from '../acts/new-id.js';
import { IdParam } from '../fields/address.js';
import { CloseUnitRequest } from './close-unit.request.js';
import { LeaveUnitOutRequest } from './leave-unit-out.request.js';
import { RegisterUnitRequest } from './register-unit.request.js';
import { UnitActAnswer } from './unit.answer.js';
import { unitAfter } from './unit-shown.js';

/** The administrator keeps the city's units. */
@Controller('api/units')
@ApiTags('Units')
export class UnitActsController {
  constructor(private readonly acts: Acts) {}

  /** Register a committee, company or office that directives are addressed to or prepared by. */
  @Act('register-unit')
  register(@Body() { kind, name }: RegisterUnitRequest, @AskedBy() asking: Asking): Promise<UnitActAnswer> {
    const unit = newId(asking, 'register-unit');
    return this.acts.perform({ type: 'register-unit', unit, kind, name }, asking, unitAfter(unit));
  }

  /** Note that a unit which was registered after directives were decided need not follow some of them. Each can be extended to it later all the same. */
  @Act('leave-unit-out', ':unit/directives-left-out')
  leaveOut(
    @IdParam('unit') unit: string,
    @Body() { directives, reasons }: LeaveUnitOutRequest,
    @AskedBy() asking: Asking,
  ): Promise<UnitActAnswer> {
    return this.acts.perform({ type: 'leave-unit-out', unit, directives, reasons }, asking, unitAfter(unit));
  }

  /** Close a unit. What it received and answered stays. */
  @Act('close-unit', ':unit/closings')
  close(@IdParam('unit') unit: string, @Body() { lastDay, reason }: CloseUnitRequest, @AskedBy() asking: Asking): Promise<UnitActAnswer> {
    return this.acts.perform({ type: 'close-unit', unit, lastDay, reason }, asking, unitAfter(unit));
  }
}
