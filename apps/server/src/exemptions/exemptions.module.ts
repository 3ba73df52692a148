import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ExemptionActsController } from './exemption-acts.controller.js';
import { ExemptionsController } from './exemptions.controller.js';

/** Exemptions from provisions. */
@Module({ imports: [PeopleModule], controllers: [ExemptionActsController, ExemptionsController] })
export class ExemptionsModule {}
