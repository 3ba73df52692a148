import { Module } from '@nestjs/common';
import { FiguresController } from './figures.controller.js';
import { Figures } from './figures.js';
import { TablesController } from './tables.controller.js';

/** Figures for the head of IT and the board. */
@Module({ controllers: [FiguresController, TablesController], providers: [Figures] })
export class FiguresModule {}
