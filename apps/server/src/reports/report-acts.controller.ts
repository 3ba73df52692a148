import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { newId } from '../acts/new-id.js';
import { IdParam } from '../fields/address.js';
import { CompileReportRequest } from './compile-report.request.js';
import { DayRequest } from './day.request.js';
import { RecordMeetingRequest } from './record-meeting.request.js';
import { ReportActAnswer } from './report.answer.js';
import { reportAfter } from './report-shown.js';
import { decisionNamed } from './reported-decision.js';

/** Decisions by delegation told to the board, and their way to legal force (KL 6:40, 7:8, 8:10–11, 13:5). */
@Controller('api/delegation-reports')
@ApiTags('Delegation reports')
export class ReportActsController {
  constructor(private readonly acts: Acts) {}

  /** Gather decisions by delegation that the board has not been told of: for its next meeting, or for special minutes. */
  @Act('compile-report')
  compile(@Body() { kind, decisions }: CompileReportRequest, @AskedBy() asking: Asking): Promise<ReportActAnswer> {
    const report = newId(asking, 'compile-report');
    return this.acts.perform(
      { type: 'compile-report', report, kind, decisions: decisions.map(decisionNamed) },
      asking,
      reportAfter(report),
    );
  }

  /** Record that the board was told at a meeting. */
  @Act('record-meeting', ':report/meetings')
  meeting(
    @IdParam('report') report: string,
    @Body() { day, paragraph }: RecordMeetingRequest,
    @AskedBy() asking: Asking,
  ): Promise<ReportActAnswer> {
    return this.acts.perform({ type: 'record-meeting', report, day, paragraph }, asking, reportAfter(report));
  }

  /** Record that the minutes were adjusted (justerade). Later than the law's fourteen days it is recorded all the same, and shown as late. */
  @Act('record-adjustment', ':report/adjustments')
  adjustment(@IdParam('report') report: string, @Body() { day }: DayRequest, @AskedBy() asking: Asking): Promise<ReportActAnswer> {
    return this.acts.perform({ type: 'record-adjustment', report, day }, asking, reportAfter(report));
  }

  /** Record that the adjusted minutes were announced on the notice board (anslagstavla): the time for appeal runs. */
  @Act('record-announcement', ':report/announcements')
  announcement(@IdParam('report') report: string, @Body() { day }: DayRequest, @AskedBy() asking: Asking): Promise<ReportActAnswer> {
    return this.acts.perform({ type: 'record-announcement', report, day }, asking, reportAfter(report));
  }

  /** Record that the notice was taken down: after the last day of appeal, the decisions have legal force; before, the adjustment is announced anew (KL 13:5). */
  @Act('take-notice-down', ':report/removals')
  removal(@IdParam('report') report: string, @Body() { day }: DayRequest, @AskedBy() asking: Asking): Promise<ReportActAnswer> {
    return this.acts.perform({ type: 'take-notice-down', report, day }, asking, reportAfter(report));
  }
}
