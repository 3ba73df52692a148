import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Page } from 'playwright-core';
import { Acting } from './acting.js';
import { committee } from './example.js';
import type { Visitor } from './launch.mjs';

type Visit = (visitor?: Visitor) => Promise<Page>;

/** An exemption that a committee has asked for. */
export interface OwnExemption {
  readonly page: string;
  /** Its address in the API. */
  readonly self: string;
  readonly caseNumber: string;
  /** The last day asked for. */
  readonly until: string;
  /** The committee's contact, who acts through the API. */
  readonly contact: Acting;
}

interface Asked {
  readonly exemption: string;
  readonly self: string;
  readonly caseNumber: string;
}

/** The committee that asks, and whom it asks through. */
export const ASKING = { name: 'Södermalms stadsdelsnämnd', page: committee('sodermalm'), contact: 'Jonas Ekwall' };

/** A test's own exemption, from the directive on consulting, asked for a year and more. */
export async function ownExemption(visit: Visit): Promise<OwnExemption> {
  const contact = new Acting(await visit({ as: ASKING.contact }));
  const { today } = (await contact.get<{ today: string }>('/api/me')).body;
  const until = `${Number(today.slice(0, 4)) + 2}-06-30`;
  const body = { unit: idOf('unit', 'sodermalm'), provision: 'avrop', reasons: 'Uppdraget pågår.', until };
  const path = `/api/directives/${idOf('directive', 'konsulter')}/editions/1/exemptions`;
  const { exemption, self, caseNumber } = (await contact.act<{ result: Asked }>(path, body)).body.result;
  return { page: `/avsteg/${exemption}`, self, caseNumber, until, contact };
}
