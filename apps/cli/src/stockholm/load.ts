import type { Door } from '@anvisa/record/door/door';
import { idOf } from './ids.js';
import { INSTALLATION, type Step } from './step.js';

/**
 * Takes the steps of the example through the door, each once however often it is loaded.
 * @throws on a step that the door does not take: the example would not be what it says.
 */
export async function load(door: Door, steps: readonly Step[]): Promise<void> {
  for (const [index, { by, command }] of steps.entries()) {
    const actor = by === INSTALLATION ? 'system' : idOf('person', by);
    const answer = await door.execute(command, { actor, key: `stockholm-${index}`, origin: 'the Stockholm example' });
    if (answer.kind !== 'accepted' && answer.kind !== 'repeated') {
      throw new Error(`The example stops at ${command.type} by ${by}: ${JSON.stringify(answer)}`);
    }
  }
}
