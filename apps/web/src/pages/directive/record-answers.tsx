import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';

/** Whether the matter may be delegated (KL 6:38), and why. */
export function Delegated({ may, reasons }: { readonly may: boolean; readonly reasons: string | undefined }) {
  const { t } = useTranslation(['directive', 'decision']);
  return (
    <>
      {t(may ? 'decision:delegated.yes' : 'decision:delegated.no')} <AsWritten text={reasons} />
    </>
  );
}

/** Whether the unions were negotiated with (MBL §§ 11, 38), and what came of it or why not. */
export function Negotiated({ held, note }: { readonly held: boolean; readonly note: string | undefined }) {
  const { t } = useTranslation(['directive', 'decision']);
  return (
    <>
      {t(held ? 'decision:negotiated.held' : 'decision:negotiated.not-required')}: <AsWritten text={note} />
    </>
  );
}
