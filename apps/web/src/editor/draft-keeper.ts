import type { Content } from '@anvisa/domain/directive/content';
import { statusOf, Unanswered } from '../session/problem.js';
import { chosen, type Draft, received, taken, unsent, written } from './draft.js';
import type { Place } from './places.js';

/** One writes on for a moment before what one wrote is sent. */
const MOMENT_MS = 800;
/** Without a network, how long until it is tried again; a network that comes back is heard at once. */
const AGAIN_MS = 4_000;

/** Where the draft is kept for all who write in it. */
export interface Server {
  /** Over the version that was seen. @throws where another was first, or nobody answers. */
  write(content: Content, seen: number): Promise<number>;
  read(): Promise<Copy>;
}

export interface Copy {
  readonly content: Content;
  readonly version: number;
}

/** Where this browser keeps what is not sent. */
export interface Shelf {
  keep(draft: Draft): void;
  letGo(): void;
}

/** How safe the text is: on the server since when, on its way, or here alone, and why. */
export type Safe =
  | { readonly how: 'saved'; readonly at: string | undefined }
  | { readonly how: 'sending' }
  | { readonly how: 'here'; readonly why: 'no-answer' | 'session-ended' }
  | { readonly how: 'here'; readonly why: 'refused'; readonly error: unknown };

export interface Kept {
  readonly draft: Draft;
  readonly safe: Safe;
}

const SENDING: Safe = { how: 'sending' };

/** Keeps a draft while it is written: here at once, on the server a moment later, and together with what others write. */
export class DraftKeeper {
  private told = new Set<() => void>();
  private timer: number | undefined;
  private sending: Promise<void> | undefined;
  private later: Copy | undefined;
  private now: Kept;

  constructor(
    private readonly server: Server,
    private readonly shelf: Shelf,
    draft: Draft,
    /** When the server last had it all. */
    private savedAt: string | undefined,
  ) {
    this.now = this.kept(draft, SENDING);
  }

  readonly current = (): Kept => this.now;

  readonly subscribe = (told: () => void): (() => void) => {
    this.told.add(told);
    return () => this.told.delete(told);
  };

  write(content: Content): void {
    this.draw(written(this.now.draft, content));
    this.soon(MOMENT_MS);
  }

  choose(place: Place, value: string): void {
    this.draw(chosen(this.now.draft, place, value));
    this.soon(0);
  }

  /** Another has written; or what stands there is ours, and known. */
  receive(copy: Copy): void {
    if (this.sending) this.later = copy;
    else if (copy.version > this.now.draft.version) {
      this.draw(received(this.now.draft, copy.content, copy.version));
      this.soon(0);
    }
  }

  /** Sends what is not sent, now. @returns whether the server has it all. */
  async send(): Promise<boolean> {
    window.clearTimeout(this.timer);
    for (let tries = 0; tries < 3 && (unsent(this.now.draft) || this.sending); tries++) {
      this.sending ??= this.sendOnce().finally(() => {
        this.sending = undefined;
        if (this.later) this.receive(this.later);
        this.later = undefined;
      });
      await this.sending;
      if (this.now.safe.how === 'here') break;
    }
    return !unsent(this.now.draft);
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }

  private async sendOnce(): Promise<void> {
    const content = unsent(this.now.draft);
    if (!content) return;
    this.draw({ ...this.now.draft, sent: content }, SENDING);
    try {
      const version = await this.server.write(content, this.now.draft.version);
      this.savedAt = new Date().toISOString();
      this.draw(taken(this.now.draft, content, version));
    } catch (error) {
      if (statusOf(error) === 412) await this.merge();
      else this.keepHere(error);
    }
    if (unsent(this.now.draft) && this.now.safe.how !== 'here') this.soon(MOMENT_MS);
  }

  /** Another was first: theirs is read, and mine goes on from it. */
  private async merge(): Promise<void> {
    try {
      const { content, version } = await this.server.read();
      this.draw(received(this.now.draft, content, version));
    } catch (error) {
      this.keepHere(error);
    }
  }

  private keepHere(error: unknown): void {
    const { draft } = this.now;
    if (statusOf(error) === 401) this.draw(draft, { how: 'here', why: 'session-ended' });
    else if (error instanceof Unanswered || (statusOf(error) ?? 0) >= 500 || statusOf(error) === 429) {
      this.draw(draft, { how: 'here', why: 'no-answer' });
      this.soon(AGAIN_MS);
    } else this.draw(draft, { how: 'here', why: 'refused', error });
  }

  private soon(after: number): void {
    window.clearTimeout(this.timer);
    if (unsent(this.now.draft)) this.timer = window.setTimeout(() => void this.send(), after);
  }

  /** As long as a word is unsent, nothing is said to be saved. */
  private kept(draft: Draft, safe: Safe): Kept {
    if (!unsent(draft)) return { draft, safe: { how: 'saved', at: this.savedAt } };
    return { draft, safe: safe.how === 'saved' ? SENDING : safe };
  }

  private draw(draft: Draft, safe: Safe = this.now.safe): void {
    this.now = this.kept(draft, safe);
    if (this.now.safe.how !== 'saved' || draft.choices.length > 0) this.shelf.keep(draft);
    else this.shelf.letGo();
    for (const told of this.told) told();
  }
}
