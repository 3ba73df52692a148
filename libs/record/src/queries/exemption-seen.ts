import type { Context, World } from '@anvisa/domain/act';
import { CHAIN } from '@anvisa/domain/exemption/deciding';
import type { ExemptionCase } from '@anvisa/domain/exemption/exemption-case';
import { rulingEdition } from '@anvisa/domain/exemption/stands';
import type { Queryable } from '../database/queryable.js';
import { see } from './see.js';

/** An exemption as somebody sees it: what the rules need to say which acts they may do now. */
export interface SeenExemption {
  readonly about: ExemptionCase;
  readonly context: Context;
  readonly world: World;
}

/** Reads an exemption of a directive and all that its rules ask for, in one statement. */
export async function seeExemption(
  db: Queryable,
  { exemption: id, directive: of }: { readonly exemption: string; readonly directive: string },
  person: string,
): Promise<SeenExemption | undefined> {
  const { world, context } = await see(db, [`exemption/${id}`, `directive/${of}`], CHAIN, person);
  const [exemption, directive] = [world.find('exemption', id), world.find('directive', of)];
  const ruling = exemption && directive && rulingEdition(exemption, directive);
  return ruling && { about: { exemption, directive, ruling }, context, world };
}
