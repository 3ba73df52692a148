import type { components } from '@anvisa/api-client/api';
import { Button, type ButtonProps } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import style from './act-button.module.css';

/** An act that the API offers, or says why not. */
export type Offer = Pick<components['schemas']['ActOfferAnswer'], 'allowed' | 'refusal'>;

interface ActButtonProps extends Pick<ButtonProps, 'variant' | 'loading' | 'data-color'> {
  readonly offer: Offer;
  readonly onAct: () => void;
  readonly children: ReactNode;
}

/** A verb that can be pressed; greyed with its reason where it cannot, because one could expect it. */
export function ActButton({ offer, onAct, children, ...look }: ActButtonProps) {
  const { t } = useTranslation();
  const reason = useId();
  if (offer.allowed) {
    return (
      <Button {...look} onClick={onAct}>
        {children}
      </Button>
    );
  }
  return (
    <div>
      <Button {...look} variant="secondary" data-color="neutral" aria-disabled="true" aria-describedby={reason} className={style.greyed}>
        {children}
      </Button>
      <p id={reason} className={style.reason}>
        {offer.refusal?.detail}
        {offer.refusal?.ground && ` ${t('problem.ground', { ground: offer.refusal.ground })}`}
      </p>
    </div>
  );
}
