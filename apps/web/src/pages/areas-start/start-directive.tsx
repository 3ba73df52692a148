import { StartDirectiveRequest } from '@anvisa/api-client/longest';
import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, TextField } from '../../kit/form.js';
import { useAct } from '../../session/act.js';
import { useKept } from '../../session/kept.js';
import { useMe } from '../../session/me.js';
import style from './areas.module.css';

interface Started {
  readonly result: { readonly directive: string; readonly edition: number };
}

/** An area without a directive gets one: its title, and one goes straight to writing. */
export function StartDirective({ area, name }: { readonly area: string; readonly name: string }) {
  const { t } = useTranslation(['draft', 'common']);
  const me = useMe();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { value: title, keep, forget } = useKept<string>(`start-directive ${area}`, t('start.titleOf', { area: name.toLowerCase() }));
  const act = useAct<Started>();
  if (!me) return <p className={style.quiet}>{t('areas.without')}</p>;
  const start = () =>
    act.mutate(
      { href: '/api/directives', body: { area, title } },
      {
        onSuccess: ({ result }) => {
          forget();
          void navigate({
            to: '/arenden/$directive/$edition/utkast',
            params: { directive: result.directive, edition: String(result.edition) },
          });
        },
      },
    );
  return isOpen ? (
    <Form error={act.error} onSubmit={start}>
      <TextField pointer="/title" label={t('start.title')} autoFocus longest={StartDirectiveRequest.title} value={title} onText={keep} />
      <p className={style.quiet}>{t('start.means')}</p>
      <div className={style.row}>
        <Button type="submit" loading={act.isPending}>
          {t('start.do')}
        </Button>
        <Button variant="tertiary" onClick={() => setOpen(false)}>
          {t('common:act.cancel')}
        </Button>
      </div>
    </Form>
  ) : (
    <>
      <p className={style.quiet}>{t('areas.without')}</p>
      <Button variant="secondary" data-size="sm" aria-label={t('start.forArea', { area: name })} onClick={() => setOpen(true)}>
        {t('start.do')}
      </Button>
    </>
  );
}
