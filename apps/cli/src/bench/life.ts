import type { Content } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { decisionRecord } from '../demo/decision.js';
import { TELEPHONY } from '../demo/telephony.js';
import { idOf } from '../stockholm/ids.js';
import { CONTACTS } from '../stockholm/units.js';
import type { BenchClient } from './client.js';

export const REVIEWERS = ['rita', 'erik'] as const;
export const PEOPLE = ['anna', 'stina', 'bodil', 'ada', 'axel', ...REVIEWERS, ...CONTACTS.map(({ subject }) => subject)];

/** A directive that the bench brings through its life, and the version that it last had. */
export class Life {
  private version = 0;
  private textHash = '';
  private constructor(
    private readonly client: BenchClient,
    readonly directive: string,
    private readonly inForceFrom: SwedishDate,
  ) {}

  static async begun(client: BenchClient, area: string, inForceFrom: SwedishDate): Promise<Life> {
    const { result, version } = await client.act<{ directive: string }>('anna', '/api/directives', { area, title: 'Telefoni' });
    const life = new Life(client, result.directive, inForceFrom);
    life.version = version;
    return life;
  }

  private get path(): string {
    return `/api/directives/${this.directive}/editions/1`;
  }

  async save(): Promise<void> {
    const content: Content = { ...TELEPHONY, inForceFrom: this.inForceFrom, transitional: `Version ${this.version}.` };
    const { version } = await this.client.act('anna', `${this.path}/drafts`, { content }, this.version);
    this.version = version;
  }

  async submit(): Promise<void> {
    const { version } = await this.client.act(
      'anna',
      `${this.path}/submissions`,
      { reviewers: REVIEWERS.map((one) => idOf('person', one)) },
      this.version,
    );
    this.version = version;
    this.textHash = (await this.client.get<{ text: { hash: string } }>(this.path, 'anna')).text.hash;
  }

  async verdict(by: (typeof REVIEWERS)[number]): Promise<void> {
    const command = { textHash: this.textHash, verdict: 'supports', reasons: '', comments: [] };
    this.version = Math.max(this.version, (await this.client.act(by, `${this.path}/verdicts`, command)).version);
  }

  async decide(): Promise<void> {
    const command = { textHash: this.textHash, outcome: 'approve', record: decisionRecord('Prov.') };
    const { version } = await this.client.act('stina', `${this.path}/decisions`, command, this.version);
    this.version = version;
  }

  async isSent(): Promise<boolean> {
    const { items } = await this.client.get<{ items: readonly unknown[] }>(`${this.path}/receipts`, 'anna');
    return items.length === CONTACTS.length;
  }

  async acknowledge({ subject, unit, name }: (typeof CONTACTS)[number]): Promise<void> {
    await this.client.act(subject, `${this.path}/receipts/${idOf('unit', unit)}/acknowledgements`, {
      textHash: this.textHash,
      responsible: name,
    });
  }
}
