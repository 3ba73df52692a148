import type { AnsweredBy } from '@anvisa/domain/directive/events';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day } from '../../kit/day.js';
import { useToday } from '../../kit/today.js';
import { useUnitNames } from '../../kit/unit-names.js';
import style from './case.module.css';
import type { Edition } from './edition.js';

type Consultation = NonNullable<Edition['consultation']>;
type Answer = Consultation['answers'][number];

interface ConsultedProps {
  readonly consultation: Consultation;
  /** Of the text as it is now. */
  readonly hash: string | undefined;
}

/** What committees were asked, and what each has answered, or not, and who stands behind it. */
export function Consulted({ consultation: { question, units, answers, answerBy }, hash }: ConsultedProps) {
  const { t } = useTranslation('case');
  const names = useUnitNames();
  const isOver = answerBy < useToday();
  return (
    <>
      <p className={style.quiet}>
        {t('consultation.come', { given: answers.length, count: units.length })} {t('review.answerBy')} <Day day={answerBy} />.
      </p>
      {question && (
        <p>
          <AsWritten text={question} />
        </p>
      )}
      <ul className={style.list}>
        {units.map((unit) => {
          const given = answers.find((one) => one.unit === unit);
          return (
            <li key={unit} data-listed>
              <b>{names.get(unit)}</b> {given ? <Behind {...given} /> : t(isOver ? 'consultation.overdue' : 'review.silent')}
              {given?.late && <p className={style.quiet}>{t('consultation.late')}</p>}
              {given?.textHash !== undefined && given.textHash !== hash && <p className={style.quiet}>{t('consultation.changedSince')}</p>}
              {given?.answer && (
                <p>
                  <AsWritten text={given.answer} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The committee, by its decision, or its office. */
function Behind({ answeredBy }: Answer) {
  const { t } = useTranslation('case');
  const behind = answeredBy as unknown as AnsweredBy;
  if (behind.by === 'office') return t('consultation.office');
  return (
    <>
      {t('consultation.committee')} <Day day={behind.day} plain />, <span lang="sv">{behind.paragraph}</span>
    </>
  );
}
