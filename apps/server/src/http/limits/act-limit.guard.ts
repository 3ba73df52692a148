import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SecurityLog } from '../../acts/security-log.js';
import { Problem } from '../../problems/problem.js';
import { addressBlock } from './address-block.js';
import type { Over, SharedCounts } from './shared-counts.js';

/** A whole city may come from one address, but not all of it at its fastest. */
const PEOPLE_BEHIND_AN_ADDRESS = 20;

/** Bounds how many acts a person makes in a minute, and how many come from one address. Comes after the sign-in: it asks who calls. */
export class ActLimit implements CanActivate {
  constructor(
    private readonly counts: SharedCounts,
    private readonly security: SecurityLog,
    private readonly actsPerMinute: number,
  ) {}

  canActivate(context: ExecutionContext): true | Promise<true> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'GET' || request.method === 'HEAD') return true;
    const person = request.caller && this.counts.take(`act/person/${request.caller.person}`, this.actsPerMinute);
    if (person instanceof Promise) return person.then((over) => this.allowed(over, request) && this.ofAddress(request));
    return this.allowed(person, request) && this.ofAddress(request);
  }

  private ofAddress(request: FastifyRequest): true | Promise<true> {
    const address = this.counts.take(`act/address/${addressBlock(request.ip)}`, this.actsPerMinute * PEOPLE_BEHIND_AN_ADDRESS);
    if (address instanceof Promise) return address.then((over) => this.allowed(over, request));
    return this.allowed(address, request);
  }

  private allowed(over: Over | undefined, request: FastifyRequest): true {
    if (!over) return true;
    if (over.first) this.security.actRefused('any', 'too-many-acts', null, request);
    throw tooMany('too-many-acts', over.seconds);
  }
}

export function tooMany(code: 'too-many-acts' | 'too-many-sign-ins', seconds: number): Problem {
  return new Problem(429, code, { facts: { seconds }, headers: { 'retry-after': String(seconds) } });
}
