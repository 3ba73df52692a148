import { IN_PREPARATION } from '@anvisa/domain/directive/states';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isSame } from '../../editor/same.js';
import { useHeld } from '../../editor/use-draft.js';
import type { OfEdition } from '../../editor/working-copy.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { Receipt } from '../../kit/receipt.js';
import type { Answer } from '../../session/read.js';
import { addressOf, type Edition } from '../case/edition.js';
import { StateSentence } from '../case/state-sentence.js';
import { Text } from '../case/text.js';
import style from './draft.module.css';
import { Held } from './held.js';
import type { Sent } from './submit.js';

interface ClosedDraftProps {
  readonly of: OfEdition;
  readonly edition: Edition;
  readonly copy: Answer<'/api/directives/{directive}/editions/{edition}/working-copy'>;
  /** What was just sent to review. */
  readonly sent: Sent | undefined;
}

/** A text that may not be written in now: to read, with the way back to a draft, and with what was written and is not in it. */
export function ClosedDraft({ of, edition, copy, sent }: ClosedDraftProps) {
  const { t } = useTranslation(['draft', 'acts']);
  const held = useHeld(of);
  const { text, state, acts } = edition;
  const isIn = (content: unknown) => isSame(content, text?.content);
  // The decision may have changed the text: what was written before it is nothing that is left.
  const isLeft = state !== 'draft' && IN_PREPARATION.includes(state) && copy.writer !== undefined && !isIn(copy.content);
  const params = addressOf(edition);
  return (
    <Page
      title={text?.content.title ?? edition.directiveTitle}
      lang="sv"
      over={t('over', { edition: edition.number, caseNumber: edition.caseNumber })}
      lead={<StateSentence edition={edition} />}
    >
      {sent && <Receipt answer={sent.answer} title={t('submitted', { names: sent.names })} caseNumber={edition.caseNumber} />}
      <p className={style.closed}>
        {state === 'draft' ? offerOf(acts, 'save-draft').refusal?.detail : t(state === 'in-review' ? 'closed.inReview' : 'closed.over')}{' '}
        {offerOf(acts, 'reopen-draft').allowed && (
          <>
            <Link to="/arenden/$directive/$edition" params={params} search={{ gor: 'ta-tillbaka' }}>
              {t('acts:reopen-draft')}
            </Link>{' '}
          </>
        )}
        <Link to="/arenden/$directive/$edition" params={params}>
          {t('toCase')}
        </Link>
      </p>
      {held.content && !isIn(held.content) ? (
        <Held content={held.content} text={text?.content} onDiscard={held.letGo} />
      ) : (
        isLeft && copy.content && <Held content={copy.content} text={text?.content} />
      )}
      <Text edition={edition} />
    </Page>
  );
}
