import { YesOrNo } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Texts } from '../fields/list.js';
import { Parts } from '../fields/part.js';
import { Name, Text } from '../fields/text.js';
import { Whole } from '../fields/whole.js';
import { Names } from './names.js';

/** An agreement under which a component is bought. */
export class AgreementRequest {
  /** @example "4411" */
  @Text({ min: 1, max: 60 })
  number: string;

  /** @example "Telebolaget AB (exempel)" */
  @Text({ min: 1, max: 200 })
  supplier: string;

  /** Its last day; left out where it has none. @example "2027-06-30" */
  @MayBeLeftOut()
  @Day()
  until?: string;
}

/** A delivery component: a kind of service or product that the city buys or makes. */
export class ComponentRequest {
  /** @example "vaxel" */
  @Name()
  id: string;

  /** @example "Telefonväxel" */
  @Text({ min: 1, max: 200 })
  name: string;

  /** Whole kronor a year. @example 21000000 */
  @Whole({ min: 0, max: 1_000_000_000_000 })
  yearlyCostSek: number;

  /** What people call it when they look for it. @example ["växel", "telefonist"] */
  @MayBeLeftOut()
  @Texts({ max: 40 }, { max: 60 })
  searchWords?: string[];

  @MayBeLeftOut()
  @Parts(() => AgreementRequest, { max: 20 })
  agreements?: AgreementRequest[];
}

/** A procurement area: the components that one directive governs. */
export class AreaRequest {
  /** @example "telefoni" */
  @Name()
  id: string;

  /** @example "Telefoni" */
  @Text({ min: 1, max: 200 })
  name: string;

  /** Made up to show the product: the sources name no areas. @example true */
  @YesOrNo()
  isExample: boolean;

  /** The components that it takes in. @example ["vaxel", "mobil", "kundtjanst"] */
  @Names({ max: 1_000 })
  components: string[];
}

/** A division of the delivery to work on. It may leave components uncovered or claimed twice: the answer warns, adoption refuses. */
export class DraftAreaMapRequest {
  @Parts(() => ComponentRequest, { max: 1_000 })
  components: ComponentRequest[];

  @Parts(() => AreaRequest, { max: 500 })
  areas: AreaRequest[];
}
