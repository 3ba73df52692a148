import type { Content, Part } from '@anvisa/domain/directive/content';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from './lacks.js';
import { canStep, numberOf, placed, stepped, withNew, without } from './order.js';

export interface Moves {
  /** What was done last, for those who do not see it. */
  readonly said: string;
  readonly step: (id: string, step: -1 | 1) => void;
  /** The provision that is dragged, and the one that it would come before, or the part that it would end. */
  readonly dragged: string | undefined;
  readonly drag: (id: string | undefined) => void;
  readonly drop: (part: Part, before: string | undefined) => void;
  readonly add: (part: Part) => void;
  readonly remove: (id: string) => void;
}

/** Provisions that come, go and move. The focus goes along with what one moves. */
export function useMoves(content: Content, edit: (change: (content: Content) => Content) => void): Moves {
  const { t } = useTranslation('editor');
  const [said, say] = useState('');
  const [dragged, drag] = useState<string>();
  const focus = useRef<() => HTMLElement | null>(undefined);

  useLayoutEffect(() => {
    focus.current?.()?.focus();
    focus.current = undefined;
  });

  const tell = useCallback(
    (moved: Content, id: string) => {
      const part = moved.provisions.find((one) => one.id === id)?.part;
      if (part) say(t('said.moved', { number: numberOf(moved, id), part: t(`parts.${part}`) }));
    },
    [t],
  );
  return {
    said,
    dragged,
    drag,
    step: (id, step) => {
      if (!canStep(content, id, step)) return say(t('said.atTheEnd'));
      const { activeElement } = document;
      focus.current = () => (activeElement instanceof HTMLElement ? activeElement : null);
      edit((now) => stepped(now, id, step));
      tell(stepped(content, id, step), id);
    },
    drop: (part, before) => {
      if (dragged === undefined) return;
      edit((now) => placed(now, dragged, part, before));
      tell(placed(content, dragged, part, before), dragged);
      drag(undefined);
    },
    add: (part) => {
      const id = newProvision();
      focus.current = () => document.getElementById(fieldOf(`provisions/${id}/heading`));
      edit((now) => withNew(now, part, id));
      say(t('said.added', { number: numberOf(withNew(content, part, id), id), part: t(`parts.${part}`) }));
    },
    remove: (id) => {
      const part = content.provisions.find((one) => one.id === id)?.part;
      focus.current = () => document.getElementById(`ny-${part}`);
      edit((now) => without(now, id));
      say(t('said.removed', { number: numberOf(content, id) }));
    },
  };
}

/** Its own from the first moment, also before the server knows of it. */
function newProvision(): string {
  return `p-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
