import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Statute } from '../directive/statute.js';
import { CommentNote } from './comment-note.js';
import { addressOf, type Edition } from './edition.js';

/** The text as it stands, with what reviewers said of each provision below it. */
export function Text({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('case');
  const { text, state } = edition;
  if (!text) {
    return (
      <Empty>
        <p>{t(state === 'draft' ? 'text.none' : 'text.ended')}</p>
        {state === 'draft' && (
          <Link to="/arenden/$directive/$edition/utkast" params={addressOf(edition)}>
            {t('act.write')}
          </Link>
        )}
      </Empty>
    );
  }
  const comments = edition.review?.comments ?? [];
  return (
    <Statute
      content={text.content}
      hash={text.hash}
      directive={edition.directive}
      edition={edition.number}
      caseNumber={edition.caseNumber}
      basedOn={edition.basedOn}
      place={undefined}
      below={({ id }) =>
        comments.filter((one) => one.provision === id).map((one) => <CommentNote key={one.id} edition={edition} comment={one} />)
      }
    />
  );
}
