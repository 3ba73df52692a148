import { Module } from '@nestjs/common';
import { RegisterController } from './register.controller.js';

/** The register of cases and documents. */
@Module({ controllers: [RegisterController] })
export class RegisterModule {}
