import { Module } from '@nestjs/common';
import { WorkController } from './work.controller.js';

/** What waits for whom. */
@Module({ controllers: [WorkController] })
export class WorkModule {}
