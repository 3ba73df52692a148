import { Module } from '@nestjs/common';
import { WorkingDaysController } from './working-days.controller.js';

/** The calendar. */
@Module({ controllers: [WorkingDaysController] })
export class CalendarModule {}
