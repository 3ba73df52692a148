import { ActButton, type Offer } from '../../kit/act-button.js';
import style from './administration.module.css';

/** An act that one could expect here, with the reason why it is not allowed; nothing where it is. */
export function NotOffered({ offer, verb }: { readonly offer: Offer; readonly verb: string }) {
  if (offer.allowed) return null;
  return (
    <div className={style.notOffered}>
      <ActButton offer={offer} onAct={() => undefined}>
        {verb}
      </ActButton>
    </div>
  );
}
