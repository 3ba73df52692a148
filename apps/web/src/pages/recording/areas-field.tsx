import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../kit/form.js';
import { SeveralField } from '../../kit/several-field.js';
import { useRead } from '../../session/read.js';
import type { MandateWriting } from './mandate-writing.js';

/** The areas as the city is divided today, by name. */
export function useAreas() {
  const all = useRead('/api/area-map', { query: {} }).data?.areas ?? [];
  return { all, nameOf: (area: string) => all.find(({ id }) => id === area)?.name ?? area };
}

interface AreasFieldProps {
  readonly areas: ReturnType<typeof useAreas>;
  readonly scope: MandateWriting['scope'];
  readonly value: readonly string[];
  /** What the giver has itself. */
  readonly within: 'all' | readonly string[] | undefined;
  readonly onValue: (next: Pick<MandateWriting, 'scope' | 'areas'>) => void;
}

/** For which areas a mandate is given: all, or some of those that the giver has. */
export function AreasField({ areas, scope, value, within = 'all', onValue }: AreasFieldProps) {
  const { t } = useTranslation('recording');
  const scopes = [...(within === 'all' ? (['all'] as const) : []), ...(areas.all.length > 0 ? (['some'] as const) : [])];
  return (
    <>
      <ChoiceField
        pointer={scope === 'some' ? '/scope' : '/areas'}
        legend={t('fields.scope')}
        description={t('help.scope')}
        choices={scopes.map((one) => ({ value: one, label: t(`mandate.scopes.${one}`) }))}
        value={scope}
        onChoice={(next) => onValue({ scope: next, areas: value })}
      />
      {scope === 'some' && (
        <SeveralField
          pointer="/areas"
          label={t('fields.areas')}
          choices={areas.all.filter(({ id }) => within === 'all' || within.includes(id))}
          lang="sv"
          value={value}
          onPick={(next) => onValue({ scope, areas: next })}
        />
      )}
    </>
  );
}
