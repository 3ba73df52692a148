import type { Provision } from '@anvisa/domain/directive/content';
import { Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type KeyboardEvent, memo, type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../kit/prose.js';
import { ChoiceOfWords } from './choice-of-words.js';
import { hasMargin, Margin } from './comments/margin.js';
import type { Commenting } from './comments/use-commenting.js';
import style from './editor.module.css';
import { useEditing } from './editor-context.js';
import { Flags } from './flags.js';
import { fieldOf } from './lacks.js';
import { tooLongAt } from './longest.js';
import { MarkedText } from './marked-text.js';
import { type Place, withProvision } from './places.js';
import { ProvisionHead } from './provision-head.js';
import type { Mark } from './quotes.js';
import { useDropping } from './use-dropping.js';
import type { Moves } from './use-moves.js';
import { useNear } from './use-near.js';

interface ProvisionFieldsProps {
  readonly provision: Provision;
  readonly number: number;
  readonly moves: Moves;
  /** The places in the text where one must choose. */
  readonly choices: readonly Place[];
  /** Who else is in it right now, by name. */
  readonly others: string;
  readonly onAt: (provision: string) => void;
  readonly quotes: readonly Mark[];
  /** What the reviewers said of it. */
  readonly reviewed: ReactNode;
}

/** A provision as it is written: its number is its place, and it is moved by the keyboard as well as by hand. */
export const ProvisionFields = memo(function ProvisionFields(props: ProvisionFieldsProps) {
  const { provision, number, moves, choices, others, onAt, quotes, reviewed } = props;
  const { t } = useTranslation('editor');
  const { edit, comments, setTools } = useEditing();
  const { id, heading, text } = provision;
  const { place, isNear, comeNear } = useNear<HTMLElement>();
  const [headingPlace, textPlace] = [`provisions/${id}/heading`, `provisions/${id}/text`] as const satisfies Place[];
  const name = t('number', { number });
  const isOther = moves.dragged !== undefined && moves.dragged !== id;
  const dropping = useDropping(isOther, { onDrop: (side) => moves.dropBeside(id, side), sides: ['before', 'after'] });
  const marks = [...quotes, ...marksOf(comments, id)];
  const writeText = useCallback((written: string) => edit((now) => withProvision(now, id, { text: written })), [edit, id]);
  const byKeys = (event: KeyboardEvent) => {
    if (event.code === 'KeyM' && event.altKey && (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph')) {
      event.preventDefault();
      comments.begin(id);
    }
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    moves.step(id, step);
  };
  const [longHeading, longText] = [tooLongAt(headingPlace, heading), tooLongAt(textPlace, text)];
  const isBeside = reviewed !== null || hasMargin(comments, id);
  return (
    <section
      ref={place}
      id={`bestammelse-${id}`}
      aria-label={name}
      data-provision={id}
      className={style.provision}
      data-dragged={moves.dragged === id}
      onKeyDown={byKeys}
      onFocus={() => {
        comeNear();
        onAt(id);
      }}
      {...dropping}
    >
      <ProvisionHead id={id} name={name} moves={moves} others={others} />
      <div className={style.columns} data-beside={isBeside}>
        <div className={style.fields}>
          {choices.includes(headingPlace) ? (
            <ChoiceOfWords place={headingPlace} label={t('headingOf', { name })} />
          ) : (
            <Textfield
              id={fieldOf(headingPlace)}
              data-size="sm"
              lang="sv"
              label={<span className="ds-sr-only">{t('headingOf', { name })}</span>}
              className={style.heading ?? ''}
              {...(longHeading && { error: t('tooLong', { ...longHeading }) })}
              value={heading}
              onChange={(event) => edit((now) => withProvision(now, id, { heading: event.currentTarget.value }))}
            />
          )}
          {choices.includes(textPlace) ? (
            <ChoiceOfWords place={textPlace} label={t('textOf', { name })} />
          ) : isNear ? (
            <MarkedText
              id={fieldOf(textPlace)}
              label={t('textOf', { name })}
              text={text}
              onText={writeText}
              onFocus={setTools}
              marks={marks}
            />
          ) : (
            <Prose text={text} under={3} />
          )}
          {longText && <ValidationMessage>{t('tooLong', { ...longText })}</ValidationMessage>}
          <Flags provision={provision} />
        </div>
        {isBeside && <Margin provision={provision} name={name} reviewed={reviewed} />}
      </div>
    </section>
  );
});

/** The words of a provision that open comments are about, and those that one is begun on. */
function marksOf({ all, begun, lit }: Commenting, provision: string): readonly Mark[] {
  const open = all.filter((one) => one.provision === provision && one.resolvedBy === undefined);
  return [
    ...open.map(({ id, quote, before }) => ({ comment: id, quote, before, isLit: id === lit })),
    ...(begun?.at.provision === provision ? [{ comment: begun.id, ...begun.at, isLit: true }] : []),
  ];
}
