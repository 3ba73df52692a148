import { ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import Comparison from '../../comparison/comparison.js';
import { contentWithAllBound } from '../../kit/bound.js';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import { Part } from '../../kit/part.js';
import { Prose } from '../../kit/prose.js';
import type { Content } from '../directive/content.js';
import { useEdition } from '../directive/use-edition.js';
import style from './review.module.css';
import type { Edition } from './writing.js';

interface WhatChangedProps {
  readonly edition: Edition;
  readonly content: Content;
  readonly lastRead: NonNullable<Edition['review']>['lastRead'];
}

/** What is changed since the reader last answered, and against the edition in force: whoever is asked again reads that first. */
export function WhatChanged({ edition: { directive, basedOn }, content, lastRead }: WhatChangedProps) {
  const { t, i18n } = useTranslation('review');
  const edition = useEdition(directive, basedOn).data;
  const before = edition && contentWithAllBound(edition);
  const [against, setAgainst] = useState<'read' | 'before'>(lastRead ? 'read' : 'before');
  const earlier = against === 'read' && lastRead ? lastRead.content : before;
  const day = lastRead ? dateInWords(swedishDateOf(lastRead.at), i18n.language) : '';
  return (
    <Part id="andringar" title={t('changes.title')}>
      {basedOn === undefined && !lastRead && <p>{t('changes.first')}</p>}
      {lastRead && before && (
        <ToggleGroup
          value={against}
          onChange={(value) => setAgainst(value as typeof against)}
          data-toggle-group={t('changes.against')}
          data-size="sm"
        >
          <ToggleGroup.Item value="read">{t('changes.sinceRead', { day })}</ToggleGroup.Item>
          <ToggleGroup.Item value="before">{t('changes.sinceEdition', { edition: basedOn ?? 1 })}</ToggleGroup.Item>
        </ToggleGroup>
      )}
      {against === 'before' && content.changes && basedOn !== undefined && (
        <div className={style.changes}>
          <Prose text={content.changes} under={2} />
        </div>
      )}
      {earlier && (
        <Comparison
          key={against}
          before={earlier}
          now={content}
          beforeName={against === 'read' ? t('changes.asRead', { day }) : t('changes.edition', { edition: basedOn ?? 1 })}
        />
      )}
    </Part>
  );
}
