import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';

/** Search in what directives say. */
@Module({ controllers: [SearchController] })
export class SearchModule {}
