import { type AfterDocument, documentsIn } from '@anvisa/record/queries/register';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listing } from '../lists/listing.js';
import { TheRead } from '../reads/read-by.js';
import type { Read } from '../reads/reading.guard.js';
import { Reads } from '../reads/reads.js';
import { readsAll } from '../reads/reads-part.js';
import { POOL, type Pool } from '../record.js';
import { documentShown } from './document-shown.js';
import { RegisterPageAnswer } from './register.answer.js';
import { RegisterRequest } from './register.request.js';

/** The register of cases and documents (diariet): open to anybody, without the names of private persons. */
@Controller('api/register')
@ApiTags('Register')
export class RegisterController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Documents of the register, the latest day first. */
  @Get()
  @Reads('register')
  async list(
    @Query() { case: caseNumber, from, to, ...page }: RegisterRequest,
    @TheRead() { reader, reach }: Read,
  ): Promise<RegisterPageAnswer> {
    const filters = { caseNumber, from, to };
    const list = listing<AfterDocument>('register', filters, ['day', 'text', 'whole']);
    const asked = list.asked(page);
    const rows = await documentsIn(this.pool, { ...filters, ...asked, secrets: reach.all });
    const reads = {
      exemptions: reader !== undefined && readsAll('exemptions', reader),
      cases: reader !== undefined && readsAll('cases', reader),
    };
    return list.page(rows, asked, {
      key: ({ registeredOn, caseNumber: of, number }) => [registeredOn, of, number],
      item: (document) => documentShown(document, reads),
    });
  }
}
