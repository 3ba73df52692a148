import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AreaMapActsController } from './area-map-acts.controller.js';
import { AreaMapsController } from './area-maps.controller.js';

/** The map of procurement areas. */
@Module({ imports: [PeopleModule], controllers: [AreaMapActsController, AreaMapsController] })
export class AreaMapsModule {}
