import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ConductorsController } from './conductors.controller.js';

/** What the conductors wait for. */
@Module({ imports: [PeopleModule], controllers: [ConductorsController] })
export class ConductorsModule {}
