import { Module } from '@nestjs/common';
import { AcknowledgementsController } from './acknowledgements.controller.js';
import { AdoptionsController } from './adoptions.controller.js';
import { ReceiptsController } from './receipts.controller.js';

/** Editions sent to committees, what they answer, and what companies' own boards adopt. */
@Module({ controllers: [AcknowledgementsController, AdoptionsController, ReceiptsController] })
export class ReceiptsModule {}
