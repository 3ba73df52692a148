import type { components } from '@anvisa/api-client/api';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../kit/capital.js';
import { DataTable } from '../../../kit/data-table.js';
import { Instant } from '../../../kit/day.js';
import { Empty } from '../../../kit/empty.js';
import { Part } from '../../../kit/part.js';
import { ProblemNotice } from '../../../kit/problem-notice.js';
import { Shown } from '../../../kit/shown.js';
import { Unbroken } from '../../../kit/unbroken.js';
import { useAct } from '../../../session/act.js';
import { useRead } from '../../../session/read.js';

/** Letters that did not come through, of the case that is asked for or of all, and the way to have them sent again. */
export function GivenUp({ dnr }: { readonly dnr: string | undefined }) {
  const { t } = useTranslation(['administration', 'trail']);
  const of = dnr === undefined ? {} : { case: dnr };
  const read = useRead('/api/notices/given-up', { query: of });
  const again = useAct<components['schemas']['SentAgainAnswer']>();
  return (
    <Part id="inte-framme" title={t('givenUp.title')}>
      <Shown read={read} lines={3}>
        {({ all, oldest }) => (
          <>
            <output>{again.data && t('givenUp.done', { count: again.data.letters })}</output>
            {all === 0 ? (
              !again.data && <Empty>{t('givenUp.none')}</Empty>
            ) : (
              <>
                <DataTable
                  caption={t('givenUp.of')}
                  rows={oldest}
                  rowKey={({ id }) => id}
                  columns={[
                    { key: 'to', head: t('notices.to'), cell: ({ recipient }) => `${recipient.name} (${recipient.email})` },
                    {
                      key: 'what',
                      head: t('notices.what'),
                      cell: ({ act }) => capital(t(`trail:notices.${act}` as 'trail:notices.remind-reviewers', act)),
                    },
                    { key: 'case', head: t('givenUp.case'), cell: ({ case: number }) => <Unbroken>{number}</Unbroken> },
                    { key: 'at', head: t('givenUp.at'), cell: ({ at }) => <Instant at={at} withTime /> },
                    { key: 'why', head: t('givenUp.why'), cell: ({ response }) => response },
                  ]}
                />
                {all > oldest.length && <p>{t('givenUp.more', { count: all - oldest.length })}</p>}
                <p>{t('givenUp.means')}</p>
                {again.error && <ProblemNotice error={again.error} />}
                <Button
                  variant="secondary"
                  loading={again.isPending}
                  onClick={() => again.mutate({ href: '/api/notices/sent-again', method: 'PUT', body: of })}
                >
                  {t('givenUp.again', { count: all })}
                </Button>
              </>
            )}
          </>
        )}
      </Shown>
    </Part>
  );
}
