import { AdoptPolicyRequest } from '@anvisa/api-client/longest';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { type Said, TextArea } from '../../../kit/form.js';
import type { ActOffer } from '../../../kit/offers.js';
import type { Accepted } from '../../../kit/receipt.js';
import { NotOffered } from '../not-offered.js';
import type { HousePolicy } from './writing.js';

interface AdoptPolicyProps {
  readonly offer: Pick<ActOffer, 'allowed' | 'refusal' | 'href'>;
  readonly policy: HousePolicy;
  /** The version that was read; none, while the policy is the one that the product ships with. */
  readonly version: string;
  readonly lacks?: readonly Said[];
  readonly reasons: string;
  readonly onReasons: (reasons: string) => void;
  readonly onDone: (answer: Accepted) => void;
  readonly children: ReactNode;
}

/** A new house policy, with its reasons. Whoever may not adopt one reads it, with the reason why not. */
export function AdoptPolicy({ offer, policy, version, lacks = [], reasons, onReasons, onDone, children }: AdoptPolicyProps) {
  const { t } = useTranslation(['policy', 'administration']);
  return (
    <AskedForm<Accepted>
      act={{ href: offer.href, body: { policy, reasons }, ...(version && { version }) }}
      lacks={[...lacks, ...(reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('administration:lacksReason') }] : [])]}
      ask={t('ask')}
      verb={t('adopt')}
      sentences={[t('sentence'), t('means')]}
      onDone={onDone}
    >
      {children}
      {offer.allowed ? (
        <TextArea
          pointer="/reasons"
          label={t('administration:reason')}
          longest={AdoptPolicyRequest.reasons}
          value={reasons}
          onText={onReasons}
        />
      ) : (
        <NotOffered offer={offer} verb={t('adopt')} />
      )}
    </AskedForm>
  );
}
