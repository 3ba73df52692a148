import { Module } from '@nestjs/common';
import { ExplorerController } from './explorer.controller.js';
import { ProblemsController } from './problems.controller.js';

/** The API told to people and machines: its description, a page to try it on, and the kinds of its problems. */
@Module({ controllers: [ExplorerController, ProblemsController] })
export class ApiModule {}
