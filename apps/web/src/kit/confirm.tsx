import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import style from './confirm.module.css';

export interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  /** The very sentence that becomes the record, and what becomes binding, for whom, from when. */
  readonly children: ReactNode;
  /** The verb: "Besluta". */
  readonly act: string;
  readonly busy?: boolean;
  readonly onAct: () => void;
  readonly onCancel: () => void;
}

/** Asks once more before an act that others will rely on. Never a form. */
export function Confirm({ open, title, children, act, busy = false, onAct, onCancel }: ConfirmProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <Dialog ref={dialog} closeButton={false} onClose={onCancel}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <div>{children}</div>
      <div className={style.acts}>
        <Button onClick={onAct} loading={busy}>
          {act}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('act.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
