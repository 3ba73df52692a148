import { useState } from 'react';
import { type Act, useAct } from '../session/act.js';

/**
 * An act that is asked for once more in a dialog before it is sent. What is read anew after it may take away whoever asked before the answer
 * comes: `onDone` hears of it all the same.
 */
export function useAskedAct<Answer = unknown>(onDone: (answer: Answer) => void) {
  const [isAsked, setAsked] = useState(false);
  const { mutateAsync, reset, error, isPending } = useAct<Answer>();
  return {
    error,
    /** Asks, where nothing is lacking; what went wrong the last time is no more. */
    ask: (isWhole = true) => {
      reset();
      setAsked(isWhole);
    },
    send: async (act: Act) => {
      const answer = await mutateAsync(act).catch(() => undefined);
      setAsked(false);
      if (answer !== undefined) onDone(answer);
    },
    /** Of the dialog that asks. */
    dialog: { open: isAsked, busy: isPending, onCancel: () => setAsked(false) },
  };
}
