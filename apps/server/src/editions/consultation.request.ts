import type { AnsweredBy } from '@anvisa/domain/directive/events';
import { ValidateIf } from 'class-validator';
import { Forms } from '../api/forms.js';
import { Choice } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { Id } from '../fields/id.js';
import { Ids } from '../fields/list.js';
import { Part } from '../fields/part.js';
import { Text } from '../fields/text.js';

/** The case is sent to committees for their opinion. */
export class OpenConsultationRequest {
  @Ids({ min: 1, max: 300 })
  units: string[];

  /** @example "Nämnden ombeds yttra sig särskilt över 3 §." */
  @Text({ min: 1, max: 10_000 })
  question: string;
}

/** More committees are asked the same. */
export class WidenConsultationRequest {
  @Ids({ min: 1, max: 300 })
  units: string[];

  /** The last day for answers: as it was, or later. @example "2009-01-30" */
  @Day()
  answerBy: string;
}

/** Who stands behind the answer: the committee, by a decision of a day and a paragraph, or its office. */
@Forms(
  { title: 'The committee', where: { by: ['committee'] }, needs: ['day', 'paragraph'] },
  { title: 'Its office', where: { by: ['office'] } },
)
export class AnsweredByRequest {
  /** @example "committee" */
  @Choice(['committee', 'office'])
  by: AnsweredBy['by'];

  /** Needed where the committee decided. @example "2009-01-20" */
  @ValidateIf(({ by }: AnsweredByRequest) => by === 'committee')
  @Day()
  day?: string;

  /** Needed where the committee decided. @example "§ 7" */
  @ValidateIf(({ by }: AnsweredByRequest) => by === 'committee')
  @Text({ min: 1, max: 100 })
  paragraph?: string;
}

/** A committee answers a consultation. */
export class AnswerConsultationRequest {
  @Id()
  unit: string;

  @Part(() => AnsweredByRequest)
  answeredBy: AnsweredByRequest;

  /** @example "Nämnden tillstyrker." */
  @Text({ min: 1, max: 20_000 })
  answer: string;
}

/** The office's own answer has no day and no paragraph. */
export function answeredByOf({ by, day, paragraph }: AnsweredByRequest): AnsweredBy {
  return by === 'committee' && day !== undefined && paragraph !== undefined ? { by, day, paragraph } : { by: 'office' };
}
