import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from '../../kit/part.js';
import type { NumberedProvision } from '../directive/content.js';
import { Statute } from '../directive/statute.js';
import type { Edition } from './writing.js';

interface ReadingProps {
  readonly edition: Edition;
  readonly text: NonNullable<Edition['text']>;
  readonly below?: (provision: NumberedProvision) => ReactNode;
}

/** The text under review, set as it will stand. */
export function Reading({ edition, text: { content, hash }, below }: ReadingProps) {
  const { t } = useTranslation('review');
  return (
    <Part id="texten" title={t('text.title')}>
      <Statute
        content={content}
        hash={hash}
        directive={edition.directive}
        edition={edition.number}
        caseNumber={edition.caseNumber}
        basedOn={edition.basedOn}
        place={undefined}
        {...(below && { below })}
      />
    </Part>
  );
}
