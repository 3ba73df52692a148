import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { newId } from '../acts/new-id.js';
import { IdParam } from '../fields/address.js';
import { CloseUnitRequest } from './close-unit.request.js';
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

  /** Close a unit. What it received and answered stays. */
  @Act('close-unit', ':unit/closings')
  close(@IdParam('unit') unit: string, @Body() { lastDay, reason }: CloseUnitRequest, @AskedBy() asking: Asking): Promise<UnitActAnswer> {
    return this.acts.perform({ type: 'close-unit', unit, lastDay, reason }, asking, unitAfter(unit));
  }
}
