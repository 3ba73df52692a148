import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../kit/prose.js';
import { Shown } from '../../kit/shown.js';
import { useEdition } from '../directive/use-edition.js';
import style from './committee.module.css';
import type { Received } from './received.js';

/** What an edition says that it changed, for who asks; the text itself marks each change. */
export function WhatChanged({ received: { directive, edition } }: { readonly received: Received }) {
  const { t } = useTranslation('committee');
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className={style.changes}>
      <summary>{t('changes.title')}</summary>
      {isOpen && <Changes directive={directive} edition={edition} />}
    </details>
  );
}

function Changes({ directive, edition }: Pick<Received, 'directive' | 'edition'>) {
  const { t } = useTranslation('committee');
  const read = useEdition(directive, edition);
  return (
    <Shown read={read} lines={2}>
      {({ text, basedOn }) => (
        <>
          <Prose text={text?.content.changes || t(basedOn === undefined ? 'changes.first' : 'changes.none')} under={3} />
          {text?.content.transitional && (
            <>
              <p>{t('changes.transitional')}</p>
              <Prose text={text.content.transitional} under={3} />
            </>
          )}
        </>
      )}
    </Shown>
  );
}
