import { Module } from '@nestjs/common';
import { AreaMapActsController } from './area-map-acts.controller.js';
import { AreaMapsController } from './area-maps.controller.js';

/** The map of procurement areas. */
@Module({ controllers: [AreaMapActsController, AreaMapsController] })
export class AreaMapsModule {}
