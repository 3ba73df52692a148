import { Module } from '@nestjs/common';
import { WorkingModule } from '../working/working.module.js';
import { EventsController } from './events.controller.js';
import { Streams } from './streams.js';

/** What changes, as it changes. */
@Module({ imports: [WorkingModule], controllers: [EventsController], providers: [Streams] })
export class EventsModule {}
