import { Module } from '@nestjs/common';
import { WorkingModule } from '../working/working.module.js';
import { EventsController } from './events.controller.js';

/** What changes, as it changes. */
@Module({ imports: [WorkingModule], controllers: [EventsController] })
export class EventsModule {}
