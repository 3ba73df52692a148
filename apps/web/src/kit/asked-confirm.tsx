import { useState } from 'react';
import { Confirm, type ConfirmProps } from './confirm.js';

/** Asks of what stood when it was asked: that is read, and that is sent, whatever is read anew behind the dialog. */
export function AskedConfirm(props: ConfirmProps) {
  const [asked, setAsked] = useState(props);
  if (asked.open !== props.open) setAsked(props);
  const { title, act, onAct, children } = asked;
  return (
    <Confirm {...props} title={title} act={act} onAct={onAct}>
      {children}
    </Confirm>
  );
}
