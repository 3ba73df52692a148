import { previewOf } from '@anvisa/domain/conduct/policy-preview';
import { policyWithinBounds } from '@anvisa/domain/conduct/rules/policy-within-bounds';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusalOf } from '../acts/refused.js';
import { Reads } from '../reads/reads.js';
import { PolicyPreviewAnswer } from './policy-preview.answer.js';
import { PolicyPreviewRequest } from './policy-preview.request.js';

/** A house policy, looked at before it is adopted. */
@Controller('api/policy-previews')
@ApiTags('Policy')
export class PolicyPreviewsController {
  /** The days that a policy would give. Nothing is adopted and nothing is kept: it is a question, too long for an address. */
  @Post()
  @HttpCode(200)
  @Reads('published')
  preview(@Body() { policy, from }: PolicyPreviewRequest): PolicyPreviewAnswer {
    const refusal = policyWithinBounds(policy);
    if (refusal) throw refusalOf({ kind: 'refused', refusal });
    return {
      from,
      phases: previewOf(policy, from).map(({ reminders, escalations, ...days }) => ({
        ...days,
        reminders: [...reminders],
        escalations: escalations.map(({ on, to }) => ({ on, to: [...to] })),
      })),
    };
  }
}
