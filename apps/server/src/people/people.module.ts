import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PeopleActsController } from './people-acts.controller.js';

/** Who signs in, and what they may do when. */
@Module({ controllers: [PeopleActsController, PeopleController] })
export class PeopleModule {}
