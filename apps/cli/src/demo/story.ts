import type { SwedishDate } from '@anvisa/domain/time';
import type { Api } from '../api.js';
import { Clock } from './clock.js';

/** The story as it is told: the city's API, its clock, and a line for each thing that happens. */
export class Story {
  readonly clock: Clock;
  private chapters = 0;

  constructor(
    readonly api: Api,
    private readonly write: (line: string) => void,
  ) {
    this.clock = new Clock(api);
  }

  chapter(title: string): void {
    this.chapters += 1;
    this.write(`\n${this.chapters}. ${title}`);
  }

  /** Something that happened, on the instance's own day. */
  async tell(sentence: string): Promise<void> {
    this.write(`   ${await this.clock.today()}  ${sentence}`);
  }

  /** A refusal, with what the person reads and on what ground. */
  async tellRefusal(sentence: string, { code, detail, ground }: { code: string; detail: string; ground?: string }): Promise<void> {
    await this.tell(`${sentence} – refused: “${detail}” [${code}${ground === undefined ? '' : `; ${ground}`}]`);
  }

  detail(line: string): void {
    this.write(`               ${line}`);
  }

  /** Lets the days pass until one has come, and says so. */
  async passTo(day: SwedishDate, what: string): Promise<void> {
    const done = await this.clock.passTo(day);
    await this.tell(`${what}${done > 0 ? ` (the conductor acted ${done} time${done === 1 ? '' : 's'} on the way)` : ''}`);
  }
}

/** What the story says must be so: otherwise the demo ends here, and not with 0. */
export function check(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`The story says: ${what}. It is not so.`);
}
