import { type ComparedProvision, comparedProvisions, countChanges } from '@anvisa/domain/directive/comparison';
import type { Content } from '@anvisa/domain/directive/content';
import { Button, Heading, ToggleGroup } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../kit/empty.js';
import { useUnitNames } from '../kit/unit-names.js';
import { Compared, type Layout, TwoTexts } from './compared.js';
import { comparedWords, type Words } from './compared-words.js';
import style from './comparison.module.css';
import { type OtherChange, otherChanges, WHOLE } from './other-changes.js';
import { readable } from './readable.js';

interface ComparisonProps {
  readonly before: Content;
  readonly now: Content;
  /** What the earlier text is called, such as “utgåva 1”. */
  readonly beforeName: string;
}

/** A text against an earlier one, word by word, in line or side by side. A page that shows it loads the words of `comparison`. */
export default function Comparison({ before, now, beforeName }: ComparisonProps) {
  const { t } = useTranslation('comparison');
  const [layout, setLayout] = useState<Layout>('in-line');
  const [all, setAll] = useState(false);
  const compared = useMemo(() => comparedProvisions(before, now), [before, now]);
  const shown = all ? compared : compared.filter(isChanged);
  const left = compared.length - compared.filter(isChanged).length;
  return (
    <div className={style.comparison}>
      <p className={style.sum}>{useSum(compared, beforeName)}</p>
      <div className={style.choices}>
        <ToggleGroup value={layout} onChange={(value) => setLayout(value as Layout)} data-toggle-group={t('layout.label')} data-size="sm">
          <ToggleGroup.Item value="in-line">{t('layout.inLine')}</ToggleGroup.Item>
          <ToggleGroup.Item value="side-by-side">{t('layout.sideBySide')}</ToggleGroup.Item>
        </ToggleGroup>
        {left > 0 && (
          <Button variant="tertiary" data-size="sm" aria-pressed={all} onClick={() => setAll(!all)}>
            {t(all ? 'hideKept' : 'showKept', { count: left })}
          </Button>
        )}
      </div>
      {shown.map((one) => (
        <Compared key={one.how === 'removed' ? one.before.id : one.now.id} one={one} layout={layout} />
      ))}
      <Others before={before} now={now} layout={layout} isAlone={shown.length === 0} />
    </div>
  );
}

function isChanged(one: ComparedProvision): boolean {
  return one.how !== 'kept' || one.moved;
}

/** “2 nya, 1 ändrad mot utgåva 1.” */
function useSum(compared: readonly ComparedProvision[], name: string): string {
  const { t } = useTranslation('comparison');
  const { added, changed, removed, moved } = countChanges(compared);
  const counted = [
    added > 0 && t('count.added', { count: added }),
    changed > 0 && t('count.changed', { count: changed }),
    removed > 0 && t('count.removed', { count: removed }),
    moved > 0 && t('count.moved', { count: moved }),
  ].filter((words) => words !== false);
  return counted.length === 0 ? t('sumNone', { name }) : t('sum', { name, changes: counted.join(', ') });
}

interface OthersProps extends Omit<ComparisonProps, 'beforeName'> {
  readonly layout: Layout;
  readonly isAlone: boolean;
}

function Others({ before, now, layout, isAlone }: OthersProps) {
  const { t } = useTranslation('comparison');
  const names = useUnitNames();
  const changes = otherChanges(before, now, { unit: (id) => names.get(id) ?? '…', exempting: (who) => t(`exempting.${who}`) });
  if (changes.length === 0) return isAlone ? <Empty>{t('none')}</Empty> : null;
  return (
    <section aria-labelledby="jamfort-annat">
      <Heading level={3} data-size="xs" id="jamfort-annat" className={style.others}>
        {t('others')}
      </Heading>
      {changes.map((change) => (
        <div key={change.field} className={style.provision} data-how="changed">
          <Heading level={4} data-size="2xs" className={style.heading}>
            {t(`fields.${change.field}`)}
          </Heading>
          <TwoTexts words={wordsOf(change)} layout={layout} />
        </div>
      ))}
    </section>
  );
}

function wordsOf({ field, before, now }: OtherChange): readonly Words[] {
  if (!WHOLE.has(field)) return comparedWords(readable(before), readable(now));
  return [
    { in: 'before', text: before },
    { in: 'both', text: ' ' },
    { in: 'now', text: now },
  ];
}
