import { Module } from '@nestjs/common';
import { InForceController } from './in-force.controller.js';

/** What applies on a day. */
@Module({ controllers: [InForceController] })
export class InForceModule {}
