import { Module } from '@nestjs/common';
import { ProvisionHistoryController } from './provision-history.controller.js';

/** What provisions said when. */
@Module({ controllers: [ProvisionHistoryController] })
export class ProvisionsModule {}
