import { Module } from '@nestjs/common';
import { AboutController } from './about.controller.js';

/** Whose service this is. */
@Module({ controllers: [AboutController] })
export class AboutModule {}
