import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../editor/comments/use-comments.js';
import type { Lack } from '../../editor/lacks.js';
import type { Writing } from '../../editor/use-draft.js';
import type { Present } from '../../editor/use-presence.js';
import { listed } from '../../kit/listed.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Rail } from '../../kit/rail.js';
import { addressOf, type Edition } from '../case/edition.js';
import style from './draft.module.css';
import { goTo } from './go-to.js';
import { Lacks } from './lacks-shown.js';
import { OpenComments } from './open-comments.js';
import { SafeShown } from './safe-shown.js';
import { useSaveVersion } from './use-save-version.js';

interface DraftRailProps {
  readonly edition: Edition;
  readonly version: string;
  readonly writing: Writing;
  readonly others: readonly Present[];
  readonly lacks: readonly Lack[];
  /** What is said of the draft's words and not done. */
  readonly comments: readonly Comment[];
  readonly compare: { readonly to: number; readonly isCompared: boolean; readonly onCompare: () => void } | undefined;
}

/** Beside the text: whether it is safe, who else writes, what it lacks, and where it goes next. */
export function DraftRail({ edition, version, writing, others, lacks, comments, compare }: DraftRailProps) {
  const { t, i18n } = useTranslation('draft');
  const save = useSaveVersion(edition, version, writing);
  const [savedVersion, setSaved] = useState(false);
  return (
    <Rail label={t('rail')} act={<Button onClick={() => goTo('skicka')}>{t('toSubmit')}</Button>}>
      <SafeShown safe={writing.safe} />
      {others.length > 0 && (
        <p className={style.others} aria-live="polite">
          {t('others', {
            names: listed(
              others.map(({ name }) => name),
              i18n.language,
            ),
            count: others.length,
          })}
        </p>
      )}
      {writing.draft.choices.length > 0 && <p className={style.choose}>{t('choose', { count: writing.draft.choices.length })}</p>}
      <Lacks lacks={lacks} />
      <OpenComments comments={comments} content={writing.content} />
      <div className={style.acts}>
        {compare && (
          <Button variant="secondary" aria-pressed={compare.isCompared} onClick={compare.onCompare}>
            {compare.isCompared ? t('writeOn') : t('compare', { number: compare.to })}
          </Button>
        )}
        <Button
          variant="tertiary"
          aria-disabled={save.hasIt}
          loading={save.isPending}
          onClick={() => !save.hasIt && void save.run().then((now) => setSaved(now !== undefined))}
        >
          {t('saveVersion')}
        </Button>
        {save.error !== null && <ProblemNotice error={save.error} />}
        {savedVersion && save.hasIt && <p aria-live="polite">{t('versionSaved')}</p>}
        <Link to="/arenden/$directive/$edition" params={addressOf(edition)}>
          {t('toCase')}
        </Link>
      </div>
    </Rail>
  );
}
