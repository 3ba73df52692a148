import { Module } from '@nestjs/common';
import { UnitActsController } from './unit-acts.controller.js';
import { UnitDirectivesController } from './unit-directives.controller.js';
import { UnitsController } from './units.controller.js';

/** The city's units. */
@Module({ controllers: [UnitActsController, UnitDirectivesController, UnitsController] })
export class UnitsModule {}
