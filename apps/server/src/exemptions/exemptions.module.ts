import { Module } from '@nestjs/common';
import { ExemptionActsController } from './exemption-acts.controller.js';
import { ExemptionsController } from './exemptions.controller.js';

/** Exemptions from provisions. */
@Module({ controllers: [ExemptionActsController, ExemptionsController] })
export class ExemptionsModule {}
