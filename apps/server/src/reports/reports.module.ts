import { Module } from '@nestjs/common';
import { ReportActsController } from './report-acts.controller.js';
import { ReportsController } from './reports.controller.js';

/** Decisions by delegation, told to the board. */
@Module({ controllers: [ReportActsController, ReportsController] })
export class ReportsModule {}
