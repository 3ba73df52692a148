import { Module } from '@nestjs/common';
import { DisposalsController } from './disposals.controller.js';

/** Disposal of words in the audit trail. */
@Module({ controllers: [DisposalsController] })
export class DisposalsModule {}
