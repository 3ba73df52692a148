import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { EvaluationActsController } from './evaluation-acts.controller.js';
import { EvaluationsController } from './evaluations.controller.js';

/** Evaluations of editions in force. */
@Module({ imports: [PeopleModule], controllers: [EvaluationActsController, EvaluationsController] })
export class EvaluationsModule {}
