import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Unbroken } from '../../../kit/unbroken.js';
import { useRead } from '../../../session/read.js';

/** The longest number that the register is asked for. */
const LONGEST = 60;

/** What has a registration number of its own and is no edition: an exemption, or an evaluation, which its edition's page leads to. */
export function Elsewhere({ number }: { readonly number: string }) {
  const { t } = useTranslation('cases');
  const [document] = useRead('/api/register', { query: { case: number.slice(0, LONGEST), limit: 1 } }).data?.items ?? [];
  if (!document) return null;
  const { caseNumber, about = '', exemption, ofCase } = document;
  const words = <Unbroken>{t('none.elsewhere', { caseNumber, title: about })}</Unbroken>;
  if (exemption) {
    return (
      <p>
        <Link to="/avsteg/$exemption" params={{ exemption }}>
          {words}
        </Link>
      </p>
    );
  }
  if (!ofCase) return null;
  return (
    <p>
      <Link to="/arenden/$directive/$edition" params={{ directive: ofCase.directive, edition: String(ofCase.edition) }}>
        {words}
      </Link>
    </p>
  );
}
