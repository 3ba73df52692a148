import type { Provision } from '@anvisa/domain/directive/content';
import { Button, Textfield } from '@digdir/designsystemet-react';
import { type KeyboardEvent, type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../kit/prose.js';
import { ChoiceOfWords } from './choice-of-words.js';
import style from './editor.module.css';
import { useEditing } from './editor-context.js';
import { fieldOf } from './lacks.js';
import { MarkedText } from './marked-text.js';
import { dropping } from './part.js';
import { type Place, withProvision } from './places.js';
import type { Moves } from './use-moves.js';
import { useNear } from './use-near.js';
import type { Present } from './use-presence.js';

interface ProvisionFieldsProps {
  readonly provision: Provision;
  readonly number: number;
  readonly moves: Moves;
  /** Who else is in it right now. */
  readonly others: readonly Present[];
  readonly onAt: (provision: string) => void;
  readonly quotes: readonly string[];
  readonly beside: ReactNode;
}

/** A provision as it is written: its number is its place, and it is moved by the keyboard as well as by hand. */
export function ProvisionFields({ provision, number, moves, others, onAt, quotes, beside }: ProvisionFieldsProps) {
  const { t } = useTranslation('editor');
  const { writing, edit, setTools } = useEditing();
  const { id, part, heading, text } = provision;
  const [place, isNear] = useNear<HTMLElement>();
  const [headingPlace, textPlace] = [`provisions/${id}/heading`, `provisions/${id}/text`] as const satisfies Place[];
  const name = t('number', { number });
  const writeText = useCallback((written: string) => edit((now) => withProvision(now, id, { text: written })), [edit, id]);
  const byKeys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    moves.step(id, step);
  };
  return (
    <section
      ref={place}
      id={`bestammelse-${id}`}
      aria-label={name}
      className={style.provision}
      data-dragged={moves.dragged === id}
      data-drop={moves.dragged !== undefined && moves.dragged !== id}
      onKeyDown={byKeys}
      onFocus={() => onAt(id)}
      {...dropping(moves, part, id)}
    >
      <div className={style.head}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: for the hand alone; the keyboard has Alt with arrows, and buttons. */}
        <span
          className={style.number}
          draggable
          title={t('dragHint')}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', name);
            moves.drag(id);
          }}
          onDragEnd={() => moves.drag(undefined)}
        >
          <span aria-hidden="true" className={style.grip}>
            ⠿
          </span>{' '}
          {name}
        </span>
        {others.length > 0 && <span className={style.present}>{t('isHere', { names: others.map((one) => one.name).join(', ') })}</span>}
        <span className={style.acts}>
          <Button variant="tertiary" data-size="sm" aria-label={t('up', { name })} onClick={() => moves.step(id, -1)}>
            <span aria-hidden="true">↑</span> {t('upShort')}
          </Button>
          <Button variant="tertiary" data-size="sm" aria-label={t('down', { name })} onClick={() => moves.step(id, 1)}>
            <span aria-hidden="true">↓</span> {t('downShort')}
          </Button>
          <Button variant="tertiary" data-size="sm" data-color="danger" aria-label={t('remove', { name })} onClick={() => moves.remove(id)}>
            {t('removeShort')}
          </Button>
        </span>
      </div>
      <div className={style.columns} data-beside={beside !== null && beside !== undefined}>
        <div className={style.fields}>
          {writing.draft.choices.includes(headingPlace) ? (
            <ChoiceOfWords place={headingPlace} label={t('headingOf', { name })} />
          ) : (
            <Textfield
              id={fieldOf(headingPlace)}
              data-size="sm"
              lang="sv"
              label={<span className="ds-sr-only">{t('headingOf', { name })}</span>}
              className={style.heading ?? ''}
              maxLength={300}
              value={heading}
              onChange={(event) => edit((now) => withProvision(now, id, { heading: event.currentTarget.value }))}
            />
          )}
          {writing.draft.choices.includes(textPlace) ? (
            <ChoiceOfWords place={textPlace} label={t('textOf', { name })} />
          ) : isNear ? (
            <MarkedText
              id={fieldOf(textPlace)}
              label={t('textOf', { name })}
              text={text}
              onText={writeText}
              onFocus={setTools}
              quotes={quotes}
            />
          ) : (
            <Prose text={text} under={3} />
          )}
        </div>
        {beside}
      </div>
    </section>
  );
}
