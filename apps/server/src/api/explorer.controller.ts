import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { notFound } from '../problems/problem.js';
import { Public } from '../sign-in/public.js';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Anvisa API</title>
    <link rel="stylesheet" href="/api/explorer/swagger-ui.css">
  </head>
  <body>
    <div id="explorer"></div>
    <script src="/api/explorer/swagger-ui-bundle.js"></script>
    <script src="/api/explorer/begin.js"></script>
  </body>
</html>
`;

const BEGIN = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#explorer', deepLinking: true, persistAuthorization: false });
`;

const TYPES: ReadonlyMap<string, string> = new Map([
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
]);

/** The page on which the API can be read and tried. */
@Controller()
@ApiExcludeController()
@Public()
export class ExplorerController {
  private readonly folder = swaggerUi();

  @Get('api')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }

  @Get('api/explorer/begin.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  begin(): string {
    return BEGIN;
  }

  @Get('api/explorer/:file')
  @Header('cache-control', 'public, max-age=86400')
  file(@Param('file') file: string): StreamableFile {
    const type = TYPES.get(file);
    if (type === undefined) throw notFound();
    return new StreamableFile(createReadStream(join(this.folder, file)), { type });
  }
}

/** Where Nest's swagger package keeps the page's files. */
function swaggerUi(): string {
  const nest = createRequire(createRequire(import.meta.url).resolve('@nestjs/swagger'));
  return dirname(nest.resolve('swagger-ui-dist/swagger-ui.css'));
}
