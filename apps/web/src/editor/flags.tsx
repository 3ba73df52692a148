import type { Provision } from '@anvisa/domain/directive/content';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';
import { useEditing, useWriting } from './editor-context.js';
import { withProvision } from './places.js';
import { handwrittenIn, lostIn, withReferences } from './references.js';

/** What does not follow when provisions move, or has nowhere to lead any more. */
export function Flags({ provision }: { readonly provision: Provision }) {
  const { t } = useTranslation('editor');
  const { edit } = useEditing();
  const { content } = useWriting();
  const lost = lostIn(provision, content);
  const byHand = handwrittenIn(provision, content);
  const said = (numbers: readonly number[]) => numbers.map((number) => `${number} §`).join(', ');
  return (
    <>
      {lost.length > 0 && <p className={style.flag}>{t('flags.lost', { numbers: said(lost) })}</p>}
      {byHand.length > 0 && (
        <p className={style.flag}>
          {t('flags.byHand', { numbers: said(byHand) })}
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => edit((now) => withProvision(now, provision.id, { text: withReferences(provision, now) }))}
          >
            {t('flags.refer')}
          </Button>
        </p>
      )}
    </>
  );
}
