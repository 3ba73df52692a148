import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { NoticesController } from './notices.controller.js';

/** The notices that the conductors have given. */
@Module({ imports: [PeopleModule], controllers: [NoticesController] })
export class NoticesModule {}
