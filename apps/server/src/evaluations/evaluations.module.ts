import { Module } from '@nestjs/common';
import { EvaluationActsController } from './evaluation-acts.controller.js';
import { EvaluationsController } from './evaluations.controller.js';

/** Evaluations of editions in force. */
@Module({ controllers: [EvaluationActsController, EvaluationsController] })
export class EvaluationsModule {}
