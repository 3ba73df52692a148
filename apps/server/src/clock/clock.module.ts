import { Module } from '@nestjs/common';
import { ClockController } from './clock.controller.js';

/** The record's clock. */
@Module({ controllers: [ClockController] })
export class ClockModule {}
