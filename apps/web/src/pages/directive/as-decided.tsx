import { CONSEQUENCES } from '@anvisa/domain/directive/content';
import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../kit/facts.js';
import { Prose } from '../../kit/prose.js';
import { Shown } from '../../kit/shown.js';
import { useRead } from '../../session/read.js';
import type { Content } from './content.js';
import style from './statute.module.css';

interface AsDecidedProps {
  readonly directive: string;
  readonly edition: number;
}

/** The text as it was decided, before it was corrected (FL § 36): read once it is asked for. */
export function AsDecided(of: AsDecidedProps) {
  const { t } = useTranslation('decision');
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={() => open(true)}>
      <summary>{t('corrections.asDecided')}</summary>
      {isOpen && <DecidedText {...of} />}
    </details>
  );
}

function DecidedText({ directive, edition }: AsDecidedProps) {
  const read = useRead('/api/directives/{directive}/editions/{edition}/texts', { path: { directive, edition } });
  return <Shown read={read}>{({ items: [decided] }) => decided && <Words content={decided.content} />}</Shown>;
}

/** Without the places that the text in force has on the page, so that no address leads here instead. */
function Words({ content: { title, provisions, transitional, changes, consequences } }: { readonly content: Content }) {
  const { t } = useTranslation('directive');
  return (
    <div className={style.decided} lang="sv">
      <Heading level={3} data-size="xs">
        {title}
      </Heading>
      {provisions.map(({ id, heading, text }, at) => (
        <div key={id}>
          <Heading level={4} data-size="2xs">
            {t('provision', { number: at + 1 })} {heading}
          </Heading>
          <Prose text={text} under={4} />
        </div>
      ))}
      <div className={style.notes}>
        <Facts
          facts={[
            [t('notes.transitional'), transitional && <Prose text={transitional} under={4} />],
            [t('notes.changes'), changes && <Prose text={changes} under={4} />],
            ...CONSEQUENCES.map((kind) => [t(`consequences.${kind}`), consequences[kind]] as const),
          ]}
        />
      </div>
    </div>
  );
}
