import { Module } from '@nestjs/common';
import { SecurityLogController } from './security-log.controller.js';

/** What was refused, and what auditors have read. */
@Module({ controllers: [SecurityLogController] })
export class SecurityLogModule {}
