import type { components } from '@anvisa/api-client/api';

export type ActOffer = components['schemas']['ActOfferAnswer'];

/** What the API offers of an act. One that it does not name is refused without a reason. */
export function offerOf(acts: readonly ActOffer[] | undefined, act: string): Pick<ActOffer, 'allowed' | 'refusal' | 'href'> {
  return acts?.find((one) => one.act === act) ?? { allowed: false, href: '' };
}
