import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { SecurityLogController } from './security-log.controller.js';

/** What was refused, and what auditors have read. */
@Module({ imports: [PeopleModule], controllers: [SecurityLogController] })
export class SecurityLogModule {}
