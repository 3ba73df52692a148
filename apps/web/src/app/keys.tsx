import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areKeysOn, turnKeys } from './key-presses.js';
import style from './keys.module.css';

/** What the keys do, and the way to be without them (WCAG 2.1.4). */
export default function Keys({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('keys');
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(areKeysOn);
  useEffect(() => dialog.current?.showModal(), []);
  const turn = () => {
    turnKeys(!on);
    setOn(!on);
  };
  const rows = [
    ['/', t('search')],
    [`g ${t('andThen')} m`, t('myWork')],
    ['j', t('next')],
    ['k', t('previous')],
    ['?', t('help')],
  ] as const;
  return (
    <Dialog ref={dialog} closeButton={false} onClose={onClose}>
      <Heading level={2} data-size="xs">
        {t('title')}
      </Heading>
      <p>{t('lead')}</p>
      <dl className={style.keys}>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={style.turn}>
        <input type="checkbox" checked={on} onChange={turn} /> {t('on')}
      </label>
      <Button variant="secondary" onClick={() => dialog.current?.close()}>
        {t('close')}
      </Button>
    </Dialog>
  );
}
