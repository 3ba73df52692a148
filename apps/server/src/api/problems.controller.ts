import { REFUSALS } from '@anvisa/domain/refusals';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FAULTS } from '../problems/faults.js';
import { notFound } from '../problems/problem.js';
import { Reads } from '../reads/reads.js';
import { ProblemKindAnswer } from './problem-kind.answer.js';

/** What the types of problems point at: why a request was not done, in both languages, with the rule's legal ground. */
@Controller('api/problems')
@ApiTags('Problems')
export class ProblemsController {
  private readonly kinds: readonly ProblemKindAnswer[] = Object.entries({ ...FAULTS, ...REFUSALS }).map(([code, texts]) => ({
    code,
    ...texts,
  }));

  /** Every kind of problem. */
  @Get()
  @Reads('service')
  list(): ProblemKindAnswer[] {
    return [...this.kinds];
  }

  /** One kind of problem. */
  @Get(':code')
  @Reads('service')
  one(@Param('code') code: string): ProblemKindAnswer {
    const kind = this.kinds.find((one) => one.code === code);
    if (!kind) throw notFound();
    return kind;
  }
}
