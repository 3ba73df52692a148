import { Module } from '@nestjs/common';
import { EventsController } from './events.controller.js';

/** What changes, as it changes. */
@Module({ controllers: [EventsController] })
export class EventsModule {}
