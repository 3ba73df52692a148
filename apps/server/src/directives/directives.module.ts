import { Module } from '@nestjs/common';
import { DecisionsController } from '../editions/decisions.controller.js';
import { DraftingController } from '../editions/drafting.controller.js';
import { EditionsController } from '../editions/editions.controller.js';
import { ReviewController } from '../editions/review.controller.js';
import { DirectivesController } from './directives.controller.js';
import { DirectivesReadController } from './directives-read.controller.js';

/** Directives and their editions, from the first draft to the repeal. */
@Module({
  controllers: [
    DirectivesController,
    DraftingController,
    ReviewController,
    DecisionsController,
    DirectivesReadController,
    EditionsController,
  ],
})
export class DirectivesModule {}
