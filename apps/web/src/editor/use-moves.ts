import type { Content, Part } from '@anvisa/domain/directive/content';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from './lacks.js';
import { beside, canStep, numberOf, placed, putBack, type Side, stepped, withNew, without } from './order.js';

export interface Moves {
  /** What was done last, for those who do not see it. */
  readonly said: string;
  /** Puts back what was moved or taken away last. */
  readonly undo: (() => void) | undefined;
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

/** Provisions that come, go and move. The focus goes along with what one moves. */
export function useMoves(content: Content, edit: (change: (content: Content) => Content) => void): Moves {
  const { t } = useTranslation('editor');
  const [said, say] = useState('');
  const [undo, keepUndo] = useState<() => void>();
  const [dragged, drag] = useState<string>();
  const focus = useRef<() => HTMLElement | null>(undefined);

  useLayoutEffect(() => {
    focus.current?.()?.focus();
    focus.current = undefined;
  });

  const latest = useRef(content);
  latest.current = content;

  return useMemo(() => {
    const tell = (moved: Content, id: string) => {
      const part = moved.provisions.find((one) => one.id === id)?.part;
      if (part) say(t('said.moved', { number: numberOf(moved, id), part: t(`parts.${part}`) }));
    };
    /** From here on what is done to a provision can be undone. */
    const mayUndo = (id: string) => {
      const before = latest.current;
      const back = () => {
        edit((now) => putBack(now, before, id));
        focus.current = () => document.getElementById(fieldOf(`provisions/${id}/heading`));
        say(t('said.undone'));
        keepUndo(undefined);
      };
      keepUndo(() => back);
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
      undo,
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
        keepUndo(undefined);
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
  }, [said, undo, dragged, edit, t]);
}

function isSameOrder(one: Content, other: Content): boolean {
  return one.provisions.every(({ id, part }, at) => other.provisions[at]?.id === id && other.provisions[at].part === part);
}

/** Its own from the first moment, also before the server knows of it. */
function newProvision(): string {
  return `p-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
