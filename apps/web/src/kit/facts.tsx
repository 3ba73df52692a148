import type { ReactNode } from 'react';
import style from './facts.module.css';
import { Unbroken } from './unbroken.js';

/** Facts by name; those that are not there are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className={style.facts}>
      {facts
        .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false && value !== 0)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Unbroken>{value}</Unbroken>
            </dd>
          </div>
        ))}
    </dl>
  );
}
