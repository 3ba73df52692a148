import { type Content, inReadingOrder, wordsOfProvision } from '@anvisa/domain/directive/content';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../kit/confirm.js';
import { Later } from '../../kit/later.js';
import { Loading } from '../../kit/loading.js';
import style from './draft.module.css';

const Comparison = lazy(() => import('../../comparison/comparison.js'));

interface HeldProps {
  /** All as it was written. */
  readonly content: Content;
  /** What stands in the case. */
  readonly text: Content | undefined;
  /** Left out where it lies on the server, which cleans it away by itself. */
  readonly onDiscard?: () => void;
}

/** What was written and did not come into the text: what it says, where it lies, and the choice to keep it or not. */
export function Held({ content, text, onDiscard }: HeldProps) {
  const { t } = useTranslation('draft');
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const [isAsked, setAsked] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(wholeText(content)).then(
      () => setCopied('copied'),
      () => setCopied('notCopied'),
    );
  return (
    <Alert data-color="warning" className={style.held}>
      <Heading level={2} data-size="2xs">
        {t('held.title')}
      </Heading>
      <p>{t(onDiscard ? 'held.here' : 'held.there')}</p>
      {text && (
        <Later space={<Loading />}>
          <Comparison before={text} now={content} beforeName={t('held.text')} />
        </Later>
      )}
      <div className={style.row}>
        <Button variant="secondary" data-size="sm" onClick={() => void copy()}>
          {t('held.copy')}
        </Button>
        {onDiscard && (
          <Button variant="tertiary" data-size="sm" onClick={() => setAsked(true)}>
            {t('held.discard')}
          </Button>
        )}
      </div>
      <p aria-live="polite">{copied && t(`held.${copied}`)}</p>
      {onDiscard && (
        <Confirm open={isAsked} title={t('held.ask')} act={t('held.discard')} onAct={onDiscard} onCancel={() => setAsked(false)}>
          <p>{t('held.means')}</p>
        </Confirm>
      )}
    </Alert>
  );
}

function wholeText(content: Content): string {
  return inReadingOrder(content, (one, at) => `${at + 1} § ${wordsOfProvision(one)}`).join('\n\n');
}
