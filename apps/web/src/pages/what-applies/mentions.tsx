import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Shown } from '../../kit/shown.js';
import { StateTag } from '../../kit/state-tag.js';
import { type Answer, useRead } from '../../session/read.js';
import style from './what-applies.module.css';

type Item = Answer<'/api/search'>['items'][number];

const FEW = 10;

interface MentionsProps {
  readonly words: string;
  readonly on: string | undefined;
}

/** Where else the words stand: in the text of directives, also of those that no longer apply; of a day that is asked about, of those that did then. */
export function Mentions({ words, on }: MentionsProps) {
  const { t } = useTranslation('public');
  const read = useRead('/api/search', { query: { q: words, limit: FEW, ...(on && { on }) } });
  return (
    <Shown read={read}>
      {({ items }) =>
        items.length > 0 && (
          <section aria-labelledby="i-texten">
            <Heading level={2} data-size="xs" id="i-texten">
              {t('applies.mentions')}
            </Heading>
            <ul className={style.mentions}>
              {eachOnce(items).map(({ directive, edition, title, state, provisions }) => (
                <li key={`${directive} ${edition}`} data-listed>
                  {on ? (
                    <Link to="/anvisningar/$directive" params={{ directive }} search={{ gallde: on }}>
                      <Named title={title} edition={edition} />
                    </Link>
                  ) : (
                    <>
                      <Link to="/anvisningar/$directive/utgavor/$edition" params={{ directive, edition: String(edition) }}>
                        <Named title={title} edition={edition} />
                      </Link>{' '}
                      <StateTag state={state} />
                    </>
                  )}
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

/** A provision that stands alike in several editions is read once: in the first, which is the one in force where there is one. */
function eachOnce(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  const isNew = (key: string) => !seen.has(key) && seen.add(key);
  return items.map((item) => ({
    ...item,
    provisions: item.provisions.filter(({ id, excerpt }) => isNew(`${item.directive} ${id} ${excerpt}`)),
  }));
}

function Named({ title, edition }: { readonly title: string; readonly edition: number }) {
  const { t } = useTranslation('public');
  return (
    <>
      <span lang="sv">{title}</span>, {t('edition', { number: edition })}
    </>
  );
}

/** The API marks what matched: «so». */
function Excerpt({ text }: { readonly text: string }) {
  return text.split(/[«»]/).map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn anew as a whole.
    at % 2 === 1 ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>,
  );
}
