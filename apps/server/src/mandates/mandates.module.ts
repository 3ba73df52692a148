import { Module } from '@nestjs/common';
import { MandateActsController } from './mandate-acts.controller.js';
import { MandatesController } from './mandates.controller.js';

/** Mandates to decide on directives. */
@Module({ controllers: [MandateActsController, MandatesController] })
export class MandatesModule {}
