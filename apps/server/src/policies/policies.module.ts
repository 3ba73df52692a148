import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller.js';

/** The house policy. */
@Module({ controllers: [PoliciesController] })
export class PoliciesModule {}
