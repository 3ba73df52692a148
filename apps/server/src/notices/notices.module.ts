import { Module } from '@nestjs/common';
import { GivenUpController } from './given-up.controller.js';
import { NoticesController } from './notices.controller.js';

/** The notices that the conductors have given. */
@Module({ controllers: [NoticesController, GivenUpController] })
export class NoticesModule {}
