import { Module } from '@nestjs/common';
import { StrategiesController } from './strategies.controller.js';
import { StrategyActsController } from './strategy-acts.controller.js';
import { StrategyEndsController } from './strategy-ends.controller.js';

/** The delivery strategy and its way through the bodies. */
@Module({ controllers: [StrategyActsController, StrategyEndsController, StrategiesController] })
export class StrategiesModule {}
