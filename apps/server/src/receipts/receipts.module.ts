import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AcknowledgementsController } from './acknowledgements.controller.js';
import { ReceiptsController } from './receipts.controller.js';

/** Editions sent to committees, and what they answer. */
@Module({ imports: [PeopleModule], controllers: [AcknowledgementsController, ReceiptsController] })
export class ReceiptsModule {}
