import { Module } from '@nestjs/common';
import { CasesController } from './cases.controller.js';
import { TrailController } from './trail.controller.js';

/** The list of cases, and the audit trail of each. */
@Module({ controllers: [CasesController, TrailController] })
export class CasesModule {}
