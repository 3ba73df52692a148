import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller.js';
import { PolicyPreviewsController } from './policy-previews.controller.js';

/** The house policy. */
@Module({ controllers: [PoliciesController, PolicyPreviewsController] })
export class PoliciesModule {}
