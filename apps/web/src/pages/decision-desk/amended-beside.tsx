import { ContentRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../kit/form.js';
import type { Amendment } from './amendment.js';
import type { Content } from './desk.js';
import style from './desk.module.css';
import { TextsBeside } from './texts-beside.js';

const AT = '/amended/content';

interface AmendedBesideProps {
  readonly content: Content;
  readonly changed: Amendment['changed'];
  readonly onChanged: (next: Amendment['changed']) => void;
}

/** What a decision may change of what stands beside the provisions. */
export function AmendedBeside({ content, changed, onChanged }: AmendedBesideProps) {
  const { t } = useTranslation(['desk', 'directive']);
  const now = { ...content, ...changed };
  const change = (part: Amendment['changed']) => onChanged({ ...changed, ...part });
  return (
    <div className={style.form}>
      <TextField
        pointer={`${AT}/title`}
        label={t('amend.title')}
        longest={ContentRequest.title}
        value={now.title}
        onText={(title) => change({ title })}
      />
      <TextField
        pointer={`${AT}/inForceFrom`}
        type="date"
        label={t('amend.inForceFrom')}
        min={content.inForceFrom}
        value={now.inForceFrom}
        onText={(inForceFrom) => change({ inForceFrom })}
      />
      <TextsBeside at={AT} value={now} onChange={change} />
    </div>
  );
}
