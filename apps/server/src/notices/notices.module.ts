import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller.js';

/** The notices that the conductors have given. */
@Module({ controllers: [NoticesController] })
export class NoticesModule {}
