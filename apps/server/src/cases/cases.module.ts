import { Module } from '@nestjs/common';
import { TrailController } from './trail.controller.js';

/** The audit trail of cases. */
@Module({ controllers: [TrailController] })
export class CasesModule {}
