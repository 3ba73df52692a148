import { Module } from '@nestjs/common';
import { AcknowledgementsController } from './acknowledgements.controller.js';
import { ReceiptsController } from './receipts.controller.js';

/** Editions sent to committees, and what they answer. */
@Module({ controllers: [AcknowledgementsController, ReceiptsController] })
export class ReceiptsModule {}
