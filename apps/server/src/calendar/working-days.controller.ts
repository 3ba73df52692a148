import { addDays, freeDayName, isWorkingDay } from '@anvisa/domain/conduct/working-days';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Problem } from '../problems/problem.js';
import { Reads } from '../reads/reads.js';
import { WorkingDaysAnswer } from './working-days.answer.js';
import { WorkingDaysRequest } from './working-days.request.js';

/** A year and a month. */
const LONGEST_DAYS = 397;

/** The calendar that house deadlines go by (Acts 1989:253 and 1930:173). */
@Controller('api/working-days')
@ApiTags('Policy')
export class WorkingDaysController {
  /** The working days of a period, and its holidays by name. */
  @Get()
  @Reads('published')
  days(@Query() { from, until }: WorkingDaysRequest): WorkingDaysAnswer {
    const last = addDays(from, LONGEST_DAYS);
    if (until < from || until > last) {
      throw new Problem(422, 'input-invalid', { pointers: [{ pointer: '/until', code: 'period', facts: { from, until: last } }] });
    }
    const days: string[] = [];
    for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
    return {
      from,
      until,
      workingDays: days.filter(isWorkingDay),
      freeDays: days.flatMap((day) => {
        const name = freeDayName(day);
        return name === undefined ? [] : [{ day, name }];
      }),
    };
  }
}
