import type { Content } from '@anvisa/domain/directive/content';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useComments } from '../../editor/comments/use-comments.js';
import { lacksIn } from '../../editor/lacks.js';
import { useDraft } from '../../editor/use-draft.js';
import { usePresence } from '../../editor/use-presence.js';
import type { OfEdition } from '../../editor/working-copy.js';
import { Later } from '../../kit/later.js';
import { Loading } from '../../kit/loading.js';
import { Page } from '../../kit/page.js';
import { useToday } from '../../kit/today.js';
import { CommentNote } from '../case/comment-note.js';
import type { Edition } from '../case/edition.js';
import { Returned } from '../case/returned.js';
import { StateSentence } from '../case/state-sentence.js';
import { DraftRail } from './draft-rail.js';
import { type Sent, Submit } from './submit.js';

/** The editor is on its way while the draft is read, and most often there before it. */
const editor = import('../../editor/editor.js');
const Editor = lazy(() => editor);
const Comparison = lazy(() => import('../../comparison/comparison.js'));

/** The same each time it is drawn. */
const NONE: readonly never[] = [];

interface DraftProps {
  readonly of: OfEdition;
  readonly edition: Edition;
  readonly version: string;
  readonly begun: Content;
  /** The edition that it revises. */
  readonly before: { readonly edition: number; readonly content: Content } | undefined;
  /** Who wrote last, if that was somebody else. */
  readonly other: string | undefined;
  readonly onSent: (sent: Sent) => void;
}

export function Draft({ of, edition, version, begun, before, other, onSent }: DraftProps) {
  const { t } = useTranslation('draft');
  const writing = useDraft(of, begun);
  const presence = usePresence(of);
  const today = useToday();
  const [isCompared, setCompared] = useState(false);
  const lacks = lacksIn(writing.content, writing.unreadable, edition.basedOn !== undefined, today);
  const comments = edition.review?.comments ?? [];
  const said = (provision: string) => comments.filter((one) => one.provision === provision);
  const general = comments.filter(({ provision }) => !writing.content.provisions.some(({ id }) => id === provision));
  const open = useComments(of).filter(({ resolvedBy }) => resolvedBy === undefined);
  const quotesIn = (provision: string) => {
    const unanswered = said(provision).filter(({ quote, answer }) => quote && answer === undefined);
    return unanswered.length === 0 ? NONE : unanswered.map(({ id, quote = '' }) => ({ comment: id, quote, before: '' }));
  };
  const title = writing.content.title || edition.directiveTitle;
  return (
    <Page
      title={title}
      lang="sv"
      named={t('named', { title })}
      over={t('over', { edition: edition.number, caseNumber: edition.caseNumber })}
      lead={<StateSentence edition={edition} />}
      rail={
        <DraftRail
          edition={edition}
          version={version}
          writing={writing}
          others={presence.others}
          lacks={lacks}
          comments={open}
          compare={before && { to: before.edition, isCompared, onCompare: () => setCompared(!isCompared) }}
        />
      }
    >
      <Later key={isCompared ? 'compared' : 'written'} space={<Loading lines={14} />}>
        {isCompared && before ? (
          <section aria-labelledby="jamforelse">
            <h2 id="jamforelse" className="ds-sr-only">
              {t('compare', { number: before.edition })}
            </h2>
            <Comparison before={before.content} now={writing.content} beforeName={t('edition', { number: before.edition })} />
          </section>
        ) : (
          <>
            <Returned edition={edition} />
            {general.map((comment) => (
              <CommentNote key={comment.id} edition={edition} comment={comment} />
            ))}
            <Editor
              of={of}
              writing={writing}
              isRevision={edition.basedOn !== undefined}
              other={other}
              others={presence.others}
              onAt={presence.beAt}
              quotesIn={quotesIn}
              reviewed={(provision) =>
                said(provision).length === 0 ? null : (
                  <section aria-label={t('reviewed')}>
                    {said(provision).map((comment) => (
                      <CommentNote key={comment.id} edition={edition} comment={comment} />
                    ))}
                  </section>
                )
              }
            />
            <Submit edition={edition} version={version} writing={writing} lacks={lacks} open={open.length} onSent={onSent} />
          </>
        )}
      </Later>
    </Page>
  );
}
