import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AllowedMethods } from '../http/allowed-methods.js';
import { failurePage, isOnTheWayIn } from '../sign-in/failure-page.js';
import { asksForPage, sendPage } from '../web/serve-web.js';
import { languageOf } from './language.js';
import { Outages } from './outages.js';
import { present } from './present.js';
import { Problem } from './problem.js';
import { problemOf } from './problem-of.js';

/** Every request that is not done is answered with a problem (RFC 9457), in the caller's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly outages = new Outages();

  constructor(
    private readonly publicUrl: string,
    private readonly allowed: AllowedMethods,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const problem = this.methodNotAllowed(problemOf(error), request) ?? asFault(error, request);
    this.outages.note(problem, request.log);
    if (problem.code === 'route-unknown' && asksForPage(request, reply)) {
      sendPage(reply);
      return;
    }
    // A stream that has begun can only be ended.
    if (reply.raw.headersSent) return void reply.raw.end();
    const language = languageOf(request.headers['accept-language']);
    const answer = present(problem, { language, request: request.id, publicUrl: this.publicUrl });
    const asPage = isOnTheWayIn(request);
    void reply
      .status(problem.status)
      .headers({
        'content-type': asPage ? 'text/html; charset=utf-8' : 'application/problem+json; charset=utf-8',
        'content-language': language,
        'cache-control': 'no-store',
        vary: 'accept-language',
        ...problem.more.headers,
      })
      .send(asPage ? failurePage(answer, language) : JSON.stringify(answer));
  }

  /** An address that is there, and takes other methods. */
  private methodNotAllowed(problem: Problem | undefined, { method, url }: FastifyRequest): Problem | undefined {
    const allowed = problem?.code === 'route-unknown' ? this.allowed.at(url) : [];
    if (allowed.length === 0) return problem;
    const facts = { method, allowed: allowed.join(', ') };
    return new Problem(405, 'method-not-allowed', { facts, headers: { allow: facts.allowed } });
  }
}

function asFault(error: unknown, request: FastifyRequest): Problem {
  request.log.error({ error }, 'fault');
  return new Problem(500, 'fault');
}
