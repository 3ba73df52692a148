import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ReportActsController } from './report-acts.controller.js';
import { ReportsController } from './reports.controller.js';

/** Decisions by delegation, told to the board. */
@Module({ imports: [PeopleModule], controllers: [ReportActsController, ReportsController] })
export class ReportsModule {}
