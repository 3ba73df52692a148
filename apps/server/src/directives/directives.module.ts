import { Module } from '@nestjs/common';
import { DraftingController } from '../editions/drafting.controller.js';
import { DirectivesController } from './directives.controller.js';

/** Directives and their editions, from the first draft to the repeal. */
@Module({ controllers: [DirectivesController, DraftingController] })
export class DirectivesModule {}
