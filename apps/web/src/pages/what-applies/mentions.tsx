import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Shown } from '../../kit/shown.js';
import { StateTag } from '../../kit/state-tag.js';
import { useRead } from '../../session/read.js';
import style from './what-applies.module.css';

const FEW = 10;

/** Where else the words stand: in the text of directives, also of those that no longer apply. */
export function Mentions({ words }: { readonly words: string }) {
  const { t } = useTranslation('public');
  const read = useRead('/api/search', { query: { q: words, limit: FEW } });
  return (
    <Shown read={read}>
      {({ items }) =>
        items.length > 0 && (
          <section aria-labelledby="i-texten">
            <Heading level={2} data-size="xs" id="i-texten">
              {t('applies.mentions')}
            </Heading>
            <ul className={style.mentions}>
              {items.map(({ directive, edition, title, state, provisions }) => (
                <li key={`${directive} ${edition}`} data-listed>
                  <Link to="/anvisningar/$directive/utgavor/$edition" params={{ directive, edition: String(edition) }}>
                    <span lang="sv">{title}</span>, {t('edition', { number: edition })}
                  </Link>{' '}
                  <StateTag state={state} />
                  {provisions.map(({ id, number, excerpt }) => (
                    <p key={id} lang="sv">
                      {number} § <Excerpt text={excerpt} />
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Shown>
  );
}

/** The API marks what matched: «so». */
function Excerpt({ text }: { readonly text: string }) {
  return text.split(/[«»]/).map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn anew as a whole.
    at % 2 === 1 ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>,
  );
}
