import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Shown } from '../../kit/shown.js';
import { CorrectionList } from '../directive/corrections.js';
import { useEdition } from '../directive/use-edition.js';
import type { Received } from './received.js';

/**
 * What was corrected since the committee was sent the text. They are bound by the corrected one, and read that; what they acknowledge is the text that
 * they were sent, and their receipt holds (FL § 36). So they are told of both, and of what tells them apart.
 */
export function CorrectedSince({ received: { directive, edition, sentAt } }: { readonly received: Received }) {
  const { t } = useTranslation('committee');
  const read = useEdition(directive, edition);
  return (
    <Alert data-color="info">
      <p>{t('corrected')}</p>
      <Shown read={read} lines={2}>
        {({ corrections }) => <CorrectionList corrections={corrections.filter(({ at }) => at > sentAt)} />}
      </Shown>
    </Alert>
  );
}
