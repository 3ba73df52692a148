import { Module } from '@nestjs/common';
import { SecrecyController } from './secrecy.controller.js';

/** Marks of secrecy. */
@Module({ controllers: [SecrecyController] })
export class SecrecyModule {}
