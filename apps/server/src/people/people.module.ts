import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PeopleActsController } from './people-acts.controller.js';
import { Readers } from './readers.js';

/** Who signs in, what they may do when, and who reads. */
@Module({ controllers: [PeopleActsController, PeopleController], providers: [Readers], exports: [Readers] })
export class PeopleModule {}
