import { Module } from '@nestjs/common';
import { SubjectTrailsController } from './subject-trails.controller.js';
import { WholeTrailController } from './whole-trail.controller.js';

/** The trail across cases, and that of what belongs to none. */
@Module({ controllers: [SubjectTrailsController, WholeTrailController] })
export class TrailModule {}
