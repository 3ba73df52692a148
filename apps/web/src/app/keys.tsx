import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { keyPresses } from './key-presses.js';
import style from './keys.module.css';

const DIALOG = 'kortkommandon';

export function showKeys(): void {
  const dialog = document.getElementById(DIALOG);
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}

/** What keys do, and the page that tells it. */
export function Keys() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useEffect(
    () =>
      keyPresses({
        '/': () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
        '?': showKeys,
        gm: () => void navigate({ to: '/mitt-arbete' }),
        j: () => moveInList(1),
        k: () => moveInList(-1),
      }),
    [navigate],
  );
  const rows = [
    ['/', t('keys.search')],
    [`g ${t('keys.andThen')} m`, t('keys.myWork')],
    ['j', t('keys.next')],
    ['k', t('keys.previous')],
    ['?', t('keys.help')],
  ] as const;
  return (
    <Dialog id={DIALOG} closeButton={t('keys.close')}>
      <Heading level={2} data-size="xs">
        {t('keys.title')}
      </Heading>
      <p>{t('keys.lead')}</p>
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
      <Button variant="secondary" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
        {t('keys.close')}
      </Button>
    </Dialog>
  );
}

/** To the next thing of the list that one is in, or its first. */
function moveInList(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-listed]')].flatMap(
    (item) => item.querySelector<HTMLElement>('a, button') ?? [],
  );
  const at = links.findIndex((link) => link.closest('[data-listed]')?.contains(document.activeElement));
  links[at < 0 ? 0 : at + step]?.focus();
}
