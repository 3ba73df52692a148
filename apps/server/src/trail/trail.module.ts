import { Module } from '@nestjs/common';
import { WholeTrailController } from './whole-trail.controller.js';

/** The trail across cases. */
@Module({ controllers: [WholeTrailController] })
export class TrailModule {}
