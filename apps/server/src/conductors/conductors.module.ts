import { Module } from '@nestjs/common';
import { ConductorsController } from './conductors.controller.js';

/** What the conductors wait for. */
@Module({ controllers: [ConductorsController] })
export class ConductorsModule {}
