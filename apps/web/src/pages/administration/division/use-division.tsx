import type { ReactNode } from 'react';
import type { ActOffer } from '../../../kit/offers.js';
import { Shown } from '../../../kit/shown.js';
import { statusOf } from '../../../session/problem.js';
import { type Answer, useRead, useVersioned } from '../../../session/read.js';

type InForce = Answer<'/api/area-map'>;
export type Component = InForce['components'][number];
export type Area = Pick<InForce['areas'][number], 'id' | 'name' | 'isExample' | 'components'>;

/** The division that one works on: the draft, where there is one and one may read it; otherwise the one that applies. */
export interface Drawn {
  readonly map: string;
  readonly acts: readonly ActOffer[];
  readonly components: readonly Component[];
  readonly areas: readonly Area[];
  readonly inForce: InForce;
  readonly isDraft: boolean;
  /** The version that was read, for the next act; unknown to whoever reads no drafts. */
  readonly version?: string;
}

interface DivisionReadProps {
  readonly children: (drawn: Drawn) => ReactNode;
}

export function DivisionRead({ children }: DivisionReadProps) {
  const read = useRead('/api/area-map');
  return (
    <Shown read={read} lines={12}>
      {(inForce) => <WithDraft inForce={inForce}>{children}</WithDraft>}
    </Shown>
  );
}

function WithDraft({ inForce, children }: DivisionReadProps & { readonly inForce: InForce }) {
  const { map, acts = [], components, areas } = inForce;
  const read = useVersioned('/api/area-maps/{map}', { path: { map } });
  if (statusOf(read.error) === 403) return children({ map, acts, components, areas, inForce, isDraft: false });
  return (
    <Shown read={read} lines={12}>
      {({ answer, version }) => {
        const last = answer.versions.at(-1) ?? inForce;
        const { components: drawn, areas: divided } = last;
        return children({
          map,
          acts: answer.acts,
          components: drawn,
          areas: divided.map(areaOf),
          inForce,
          isDraft: last.from === undefined,
          version,
        });
      }}
    </Shown>
  );
}

/** An area without what is worked out of it. */
function areaOf({ id, name, isExample, components }: Area): Area {
  return { id, name, isExample, components };
}
