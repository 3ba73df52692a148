import { PARTS } from '@anvisa/domain/directive/content';
import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrintedFoot } from '../../kit/printed-foot.js';
import { Unbroken } from '../../kit/unbroken.js';
import type { Content, NumberedProvision, Place } from './content.js';
import { Contents } from './contents.js';
import type { Correction } from './corrections.js';
import { Notes } from './notes.js';
import { Provision } from './provision.js';
import style from './statute.module.css';
import { useChanges } from './use-changes.js';

interface StatuteProps {
  readonly content: Content;
  readonly hash: string;
  readonly directive: string;
  readonly edition: number;
  readonly caseNumber: string;
  readonly basedOn: number | undefined;
  readonly place: Place | undefined;
  /** What was put right in it since the decision, the first first. */
  readonly corrections?: readonly Correction[] | undefined;
  /** The number of the provision that the address names. */
  readonly marked?: number | undefined;
  /** What the page adds below each provision, such as comments. */
  readonly below?: (provision: NumberedProvision) => ReactNode;
}

/** A directive's text as a statute is set: parts, provisions by number, changes in the margin, notes below; number and proof on paper. */
export function Statute({ content, hash, directive, edition, caseNumber, basedOn, place, corrections = [], marked, below }: StatuteProps) {
  const { t } = useTranslation('directive');
  const proof = t('proof', { caseNumber, edition, hash });
  usePrintedFoot(proof);
  const changes = useChanges(content, directive, basedOn);
  const numbered = content.provisions.map((provision, at) => ({ ...provision, number: at + 1 }));
  useEffect(() => {
    if (marked !== undefined) document.getElementById(`p${marked}`)?.scrollIntoView({ block: 'start' });
  }, [marked]);
  return (
    <article className={style.statute} lang="sv">
      <Contents provisions={numbered} />
      {PARTS.map((part) => {
        const own = numbered.filter((provision) => provision.part === part);
        return own.length === 0 ? null : (
          <section key={part} aria-labelledby={`del-${part}`}>
            <Heading level={2} data-size="xs" id={`del-${part}`} className={style.part}>
              {t(`parts.${part}`)}
            </Heading>
            {own.map((provision) => (
              <Provision
                key={provision.id}
                provision={provision}
                change={changes.get(provision.id)}
                place={place}
                isMarked={provision.number === marked}
                corrected={corrections.findLast(({ provisions }) => provisions.includes(provision.id))?.at}
                below={below?.(provision)}
              />
            ))}
          </section>
        );
      })}
      <Notes content={content} />
      <p className={style.proof}>
        <Unbroken>{proof}</Unbroken>
      </p>
    </article>
  );
}
