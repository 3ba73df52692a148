interface Waiting<Asked, Told> {
  readonly asked: Asked;
  readonly resolve: (told: Told) => void;
  readonly reject: (error: unknown) => void;
}

/** The most of one batch: what each waits for the others stays short. */
const MOST = 16;
/** So long do others wait for a batch, in milliseconds. One that takes longer waits for a lock, or for a Postgres in trouble. */
const WAITED_FOR_MS = 50;

/** What is asked while a batch is under way waits for it, and then goes together: as with a lift, nobody waits for it to be full. */
export class Gathering<Asked, Told> {
  private waiting: Waiting<Asked, Told>[] = [];
  private isUnderWay = false;

  /**
   * @param together does all of a batch, and says of each, in its order, what came of it: its answer, or its error.
   * @param choose which of those that wait may go together, the first of them always.
   */
  constructor(
    private readonly together: (batch: readonly Asked[]) => Promise<readonly (Told | Error)[]>,
    private readonly choose: (waiting: readonly Asked[]) => readonly Asked[] = (waiting) => waiting,
  ) {}

  ask(asked: Asked): Promise<Told> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ asked, resolve, reject });
      if (!this.isUnderWay) this.go();
    });
  }

  private go(): void {
    if (this.waiting.length === 0) return;
    this.isUnderWay = true;
    let isWaitedFor = true;
    const next = () => {
      if (!isWaitedFor) return;
      isWaitedFor = false;
      this.isUnderWay = false;
      this.go();
    };
    const late = setTimeout(next, WAITED_FOR_MS);
    void this.carry(this.taken()).finally(() => {
      clearTimeout(late);
      next();
    });
  }

  private taken(): readonly Waiting<Asked, Told>[] {
    const first = this.waiting.slice(0, MOST);
    const chosen = new Set(this.choose(first.map(({ asked }) => asked)));
    const batch = first.filter(({ asked }) => chosen.has(asked));
    const left = first.filter(({ asked }) => !chosen.has(asked));
    this.waiting = [...left, ...this.waiting.slice(MOST)];
    return batch;
  }

  private async carry(batch: readonly Waiting<Asked, Told>[]): Promise<void> {
    try {
      const told = await this.together(batch.map(({ asked }) => asked));
      for (const [place, { resolve, reject }] of batch.entries()) {
        const own = told[place] as Told | Error;
        if (own instanceof Error) reject(own);
        else resolve(own);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
