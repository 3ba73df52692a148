import { conductorRef } from '@anvisa/domain/conduct/conductors';

/** The workflow that is a conductor of this id, or nothing for an id that names none. */
export function workflowOf(conductor: string): string | undefined {
  return conductorRef(conductor)?.kind;
}
