import { Module } from '@nestjs/common';
import { WorkingChanges } from './working-changes.js';
import { WorkingCommentsController } from './working-comments.controller.js';
import { WorkingCopiesController } from './working-copies.controller.js';
import { WorkingNotesController } from './working-notes.controller.js';

/** Working material: drafts and answers while they are written. */
@Module({
  controllers: [WorkingCopiesController, WorkingCommentsController, WorkingNotesController],
  providers: [WorkingChanges],
  exports: [WorkingChanges],
})
export class WorkingModule {}
