import type { Content, Part } from '@anvisa/domain/directive/content';
import type { Editor } from '@tiptap/react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from './lacks.js';
import { beside, canPutBack, canStep, numberOf, placed, putBack, type Side, stepped, withNew, without } from './order.js';
import type { TextsWritten, WrittenSince } from './texts-written.js';

export interface Moves {
  /** What was done last, for those who do not see it. */
  readonly said: string;
  /** Undoes what is told. */
  readonly undoTold: (() => void) | undefined;
  /** Undoes what was done last to a provision; where the text was written in since, that is what was done last. */
  readonly undoFor: (text: Editor | undefined) => (() => void) | undefined;
  readonly step: (id: string, step: -1 | 1) => void;
  /** The provision that is dragged. */
  readonly dragged: string | undefined;
  readonly drag: (id: string | undefined) => void;
  /** What is dragged is let go beside another provision, or at the end of a part. */
  readonly dropBeside: (other: string, side: Side) => void;
  readonly dropLast: (part: Part) => void;
  readonly add: (part: Part) => void;
  readonly remove: (id: string) => void;
}

/** What was done to a provision, and how the text stood before. */
interface Deed {
  readonly id: string;
  readonly before: Content;
  readonly isWrittenSince: WrittenSince;
}

/** Provisions that come, go and move. The focus goes along with what one moves. */
export function useMoves(content: Content, edit: (change: (content: Content) => Content) => void, texts: TextsWritten): Moves {
  const { t } = useTranslation('editor');
  const [said, say] = useState('');
  const [deeds, keepDeeds] = useState<readonly Deed[]>([]);
  const [isTold, tellOfIt] = useState(false);
  const [dragged, drag] = useState<string>();
  const focus = useRef<() => HTMLElement | null>(undefined);

  useLayoutEffect(() => {
    focus.current?.()?.focus();
    focus.current = undefined;
  });

  const latest = useRef(content);
  latest.current = content;
  const deed = deeds.at(-1);
  const last = deed && canPutBack(content, deed.before, deed.id) ? deed : undefined;

  return useMemo(() => {
    const tell = (moved: Content, id: string) => {
      const part = moved.provisions.find((one) => one.id === id)?.part;
      if (part) say(t('said.moved', { number: numberOf(moved, id), part: t(`parts.${part}`) }));
    };
    const undo =
      last &&
      (() => {
        const { id, before } = last;
        const part = latest.current.provisions.find((one) => one.id === id)?.part;
        const wasThere = before.provisions.some((one) => one.id === id);
        focus.current = () => document.getElementById(wasThere ? fieldOf(`provisions/${id}/heading`) : `ny-${part}`);
        say(wasThere ? t('said.undone') : t('said.removed', { number: numberOf(latest.current, id) }));
        keepDeeds(deeds.slice(0, -1));
        tellOfIt(false);
        edit((now) => putBack(now, before, id));
      });
    /** From here on what is done to a provision can be undone. */
    const mayUndo = (id: string) => {
      const done = { id, before: latest.current, isWrittenSince: texts.sinceNow() };
      keepDeeds((all) => [...all, done]);
      tellOfIt(true);
    };
    const drop = (to: (content: Content, id: string) => Content) => {
      drag(undefined);
      if (dragged === undefined) return;
      const moved = to(latest.current, dragged);
      if (isSameOrder(moved, latest.current)) return say(t('said.stays', { number: numberOf(moved, dragged) }));
      mayUndo(dragged);
      tell(moved, dragged);
      edit((now) => to(now, dragged));
    };
    return {
      said,
      undoTold: isTold ? undo : undefined,
      undoFor: (text) => (last?.isWrittenSince(text) ? undefined : undo),
      dragged,
      drag,
      step: (id, step) => {
        if (!canStep(latest.current, id, step)) return say(t('said.atTheEnd'));
        const { activeElement } = document;
        focus.current = () => (activeElement instanceof HTMLElement ? activeElement : null);
        mayUndo(id);
        tell(stepped(latest.current, id, step), id);
        edit((now) => stepped(now, id, step));
      },
      dropBeside: (other, side) => drop((now, id) => beside(now, id, other, side)),
      dropLast: (part) => drop((now, id) => placed(now, id, part, undefined)),
      add: (part) => {
        const id = newProvision();
        focus.current = () => document.getElementById(fieldOf(`provisions/${id}/heading`));
        mayUndo(id);
        say(t('said.added', { number: numberOf(withNew(latest.current, part, id), id), part: t(`parts.${part}`) }));
        edit((now) => withNew(now, part, id));
      },
      remove: (id) => {
        const part = latest.current.provisions.find((one) => one.id === id)?.part;
        focus.current = () => document.getElementById(`ny-${part}`);
        mayUndo(id);
        say(t('said.removed', { number: numberOf(latest.current, id) }));
        edit((now) => without(now, id));
      },
    };
  }, [said, deeds, last, isTold, dragged, edit, texts, t]);
}

function isSameOrder(one: Content, other: Content): boolean {
  return one.provisions.every(({ id, part }, at) => other.provisions[at]?.id === id && other.provisions[at].part === part);
}

/** Its own from the first moment, also before the server knows of it. */
function newProvision(): string {
  return `p-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
