import { type DragEvent, useState } from 'react';
import type { Side } from './order.js';

/** What is dragged is a provision, and no text: whatever takes text, such as another provision's, lets it pass. */
const KIND = 'application/x-anvisa-provision';

/** Begins to drag a provision. Some browsers drag nothing that carries nothing. */
export function carry({ dataTransfer }: DragEvent, id: string): void {
  dataTransfer.effectAllowed = 'move';
  dataTransfer.setData(KIND, id);
}

interface Dropping {
  readonly onDrop: (side: Side) => void;
  /** The sides on which something may be let go: of two, the one that the hand is nearer to. */
  readonly sides: readonly [Side] | readonly [Side, Side];
}

/** What makes an element a place to let go of what is dragged: it shows on which side that would come to stand. */
export function useDropping(isOpen: boolean, { onDrop, sides }: Dropping) {
  const [over, setOver] = useState<Side>();
  const sideOf = ({ currentTarget, clientY }: DragEvent): Side => {
    const { top, height } = currentTarget.getBoundingClientRect();
    return (clientY < top + height / 2 ? sides[0] : sides[1]) ?? sides[0];
  };
  return {
    'data-drop': isOpen ? over : undefined,
    onDragOver: (event: DragEvent) => {
      if (!isOpen) return;
      event.preventDefault();
      setOver(sideOf(event));
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(undefined);
    },
    onDrop: (event: DragEvent) => {
      if (!isOpen) return;
      event.preventDefault();
      setOver(undefined);
      onDrop(sideOf(event));
    },
  };
}
