import { Module } from '@nestjs/common';
import { DecisionsController } from '../editions/decisions.controller.js';
import { DraftingController } from '../editions/drafting.controller.js';
import { ReviewController } from '../editions/review.controller.js';
import { DirectivesController } from './directives.controller.js';

/** Directives and their editions, from the first draft to the repeal. */
@Module({ controllers: [DirectivesController, DraftingController, ReviewController, DecisionsController] })
export class DirectivesModule {}
