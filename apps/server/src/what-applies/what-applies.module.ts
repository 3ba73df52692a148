import { Module } from '@nestjs/common';
import { WhatAppliesController } from './what-applies.controller.js';

/** What applies to what somebody wants to buy or use. */
@Module({ controllers: [WhatAppliesController] })
export class WhatAppliesModule {}
