import { randomUUID } from 'node:crypto';
import { AREA_MAP } from '@anvisa/cli/stockholm/area-map';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { BOARDS_MANDATE } from '@anvisa/cli/stockholm/strategy';
import { EDITION_STATES } from '@anvisa/domain/directive/states';
import { EVALUATION_STATES } from '@anvisa/domain/evaluation/states';
import { EXEMPTION_STATES } from '@anvisa/domain/exemption/states';
import type { PermittedAct } from '@anvisa/domain/permission/permissions';
import { REPORT_STATES } from '@anvisa/domain/report/states';
import { STRATEGY_STATES, type StrategyState } from '@anvisa/domain/strategy/states';
import type { SwedishDate } from '@anvisa/domain/time';
import { decisionRecord, telephony } from '../../support/city.js';
import type { Stockholm } from '../stockholm.js';
import { UNIT } from './callers.js';

/** A case in one of its states: what names it in addresses, and whose it is. */
export interface Case {
  readonly kind:
    | 'edition'
    | 'receipt'
    | 'evaluation'
    | 'exemption'
    | 'report'
    | 'strategy'
    | 'mandate'
    | 'area-map'
    | 'person'
    | 'unit'
    | 'entry'
    | 'none';
  readonly state: string;
  readonly params: Readonly<Record<string, string>>;
  readonly version?: number;
  readonly textHash?: string;
  /** The people whose case it is, by why. */
  readonly officer?: string;
  readonly asked?: readonly string[];
  readonly about?: string;
  /** It is made for one act alone, and tried with no other. */
  readonly onlyFor?: PermittedAct;
  /** Whether it has a comment to answer, and a consultation open. */
  readonly isDiscussed?: boolean;
  readonly isMarked?: boolean;
  /** The committee that is asked, or that asks. */
  readonly unit?: string;
}

const COMMENT = randomUUID();
const VERSIONS = { requested: 1, referred: 2, granted: 2, refused: 2, expired: 3, revoked: 3 } as const;
const REASONS = { reasons: 'Skäl.' };

/** Builds every case that the matrix looks at: by its own acts, and the conductor's. */
export class Cases {
  constructor(
    private readonly server: Stockholm,
    private readonly today: SwedishDate,
  ) {}

  /** Editions in each of their states. The days pass first for those that need them. */
  async editions(): Promise<readonly Case[]> {
    const { city } = this.server;
    const made: Record<string, string> = {};
    const inForce = { inForceFrom: '2026-11-26' };
    for (const state of ['in-force', 'superseded', 'repealed', 'lapsed']) made[state] = await city.directive('decided', inForce);
    const conducted = Object.values(made);
    await this.conducted(conducted);
    await this.server.passTo('2026-11-27');
    await this.conducted(conducted);
    await this.revised(made.superseded ?? '', '2026-11-28');
    await this.decide('decide-repeal', made.repealed ?? '', { lastDay: '2026-11-28', record: decisionRecord() });
    await this.server.passTo(this.today);
    await this.conducted(conducted);
    await this.server.conduct(made.superseded ?? '', 2);
    await this.server.conduct(made.superseded ?? '');
    await this.ended(made.lapsed ?? '', 'lapsed');

    for (const stage of ['draft', 'in-review', 'ready', 'decided'] as const) made[stage] = await city.directive(stage);
    made.published = await city.directive('decided');
    await this.conducted([made.published]);
    for (const [state, decision] of [
      ['postponed', { outcome: 'postpone', until: '2027-01-15' }],
      ['referred', { outcome: 'refer', record: decisionRecord({ delegable: false }), urgent: true }],
      ['declined', { outcome: 'decline' }],
    ] as const) {
      const directive = await city.directive('ready');
      made[state] = directive;
      const textHash = await city.textHash(directive);
      await this.decide('decide-edition', directive, { textHash, record: decisionRecord(), ...decision });
    }
    made['lapsed-undecided'] = await city.directive('ready');
    await this.ended(made['lapsed-undecided'], 'lapsed-undecided');
    made.withdrawn = await city.directive('draft');
    await city.done('anna', { type: 'withdraw-edition', directive: made.withdrawn, edition: 1, ...REASONS });
    return Promise.all(EDITION_STATES.map((state) => this.edition(state, made[state] ?? '')));
  }

  /** An edition under review with a comment to answer, and one with a question of disqualification. */
  async underReview(): Promise<readonly Case[]> {
    const { city } = this.server;
    const directive = await city.directive('in-review');
    const textHash = await city.textHash(directive);
    const comments = [{ id: COMMENT, provision: 'p4', text: 'Hur länge?', blocking: true }];
    await city.done('erik', {
      type: 'give-verdict',
      directive,
      edition: 1,
      textHash,
      verdict: 'supports-with-change',
      ...REASONS,
      comments,
    });
    await city.done('anna', { type: 'open-consultation', directive, edition: 1, units: [UNIT], question: 'Vad säger nämnden?' });
    const questioned = await city.directive('in-review');
    await city.done('anna', { type: 'declare-interest', directive: questioned, edition: 1, person: idOf('person', 'rita'), ...REASONS });
    const marked = await city.directive('in-review');
    await this.done(`/api/directives/${marked}/editions/1/secrecy-marks`, 'rolf', MARK);
    return [
      { ...(await this.edition('in-review', directive)), isDiscussed: true },
      { ...(await this.edition('in-review', questioned)), about: 'rita', onlyFor: 'settle-disqualification' },
      { ...(await this.edition('in-review', marked)), version: 1, isMarked: true, onlyFor: 'lift-secrecy' },
      { kind: 'entry', state: 'made', params: { entry: await this.entry(directive, 'VerdictGiven') } },
    ];
  }

  async receipts({ params, textHash = '' }: Case): Promise<readonly Case[]> {
    const of = (state: string, unit: string): Case => ({ kind: 'receipt', state, params: { ...params, unit }, textHash });
    const social = idOf('unit', 'socialnamnden');
    const path = `/api/directives/${params.directive}/editions/1/receipts/${social}/acknowledgements`;
    await this.done(path, 'sven', { textHash, responsible: 'Sven' });
    return [of('sent', UNIT), of('acknowledged', social)];
  }

  async evaluations(): Promise<readonly Case[]> {
    const found: Case[] = [];
    for (const state of EVALUATION_STATES) {
      const directive = await this.inForce();
      const edition = `/api/directives/${directive}/editions/1`;
      await this.done(`${edition}/evaluations`, 'henrik', { round: 1, ...REASONS, evaluators: [idOf('person', 'elin')] });
      if (state === 'concluded') {
        await this.done(`${edition}/evaluations/1/answers`, 'elin', { answers: ANSWERS, findings: [] });
        await this.done(`${edition}/evaluations/1/conclusions`, 'henrik', { outcome: 'keep', ...REASONS });
      }
      found.push({ kind: 'evaluation', state, params: { directive, edition: '1', round: '1' }, officer: 'anna', asked: ['elin'] });
    }
    return found;
  }

  async exemptions(directive: string): Promise<readonly Case[]> {
    const found: Case[] = [];
    for (const state of EXEMPTION_STATES) {
      const body = { provision: 'p4', unit: UNIT, ...REASONS, until: '2027-06-30' };
      const { result } = await this.done(`/api/directives/${directive}/editions/1/exemptions`, 'kjell', body);
      const exemption = result.exemption ?? '';
      const act = (path: string, what: object, version: number) =>
        this.done(`/api/exemptions/${exemption}/${path}`, 'stina', what, { 'if-match': `"${version}"` });
      if (state === 'referred') await act('referrals', REASONS, 1);
      if (state === 'refused') await act('refusals', { record: decisionRecord() }, 1);
      if (['granted', 'expired', 'revoked'].includes(state)) {
        await act('grants', { until: state === 'expired' ? this.today : '2027-06-30', conditions: '', record: decisionRecord() }, 1);
      }
      if (state === 'revoked') await act('revocations', { record: decisionRecord() }, 2);
      found.push({ kind: 'exemption', state, params: { exemption, directive }, version: VERSIONS[state], unit: UNIT });
    }
    return found;
  }

  /** The day after: what was granted until now is over. */
  async expired(exemptions: readonly Case[]): Promise<void> {
    const { exemption = '', directive = '' } = exemptions.find(({ state }) => state === 'expired')?.params ?? {};
    const { kind } = await this.server.city.act('system', {
      type: 'expire-exemption',
      exemption,
      directive,
    });
    if (kind !== 'accepted') throw new Error(`the exemption did not expire: ${kind}`);
  }

  async reports(decisions: readonly object[]): Promise<readonly Case[]> {
    const found: Case[] = [];
    for (const [n, state] of REPORT_STATES.entries()) {
      const { result } = await this.done('/api/delegation-reports', 'bodil', { kind: 'meeting', decisions: [decisions[n]] });
      const report = result.id ?? result.self?.split('/').at(-1) ?? '';
      const path = `/api/delegation-reports/${report}`;
      const day = this.today;
      if (n > 0) await this.done(`${path}/meetings`, 'bodil', { day, paragraph: '§ 5' });
      if (n > 1) await this.done(`${path}/adjustments`, 'bodil', { day });
      if (n > 2) await this.done(`${path}/announcements`, 'bodil', { day });
      if (n > 3) await this.takenDown(report);
      found.push({ kind: 'report', state, params: { report } });
    }
    return found;
  }

  async strategies(): Promise<readonly Case[]> {
    const found: Case[] = [];
    for (const [n, state] of STRATEGY_STATES.entries())
      found.push({ kind: 'strategy', state, params: { strategy: await this.strategy(state, n) } });
    return found;
  }

  async inForce(): Promise<string> {
    const directive = await this.server.city.directive('decided', { inForceFrom: this.today });
    await this.conducted([directive]);
    return directive;
  }

  /** What belongs to nobody's case: a mandate, the area map, a unit, people. */
  others(): readonly Case[] {
    return [
      { kind: 'mandate', state: 'in-force', params: { mandate: BOARDS_MANDATE } },
      { kind: 'area-map', state: 'drafted', params: { map: AREA_MAP } },
      { kind: 'unit', state: 'open', params: { unit: idOf('unit', 'kulturnamnden') } },
      { kind: 'person', state: 'employed', params: { person: idOf('person', 'olof') }, about: 'olof' },
      { kind: 'person', state: 'employed', params: { person: idOf('person', 'stina') }, about: 'stina' },
      { kind: 'none', state: '–', params: { code: 'not-found', subject: 'tele', caseNumber: '031-2080/2008' } },
    ];
  }

  private async entry(directive: string, type: string): Promise<string> {
    const { rows } = await this.server.record.pool.query<{ id: string }>('SELECT id FROM entry WHERE stream = $1 AND type = $2', [
      `directive/${directive}`,
      type,
    ]);
    return rows[0]?.id ?? '';
  }

  private async edition(state: string, directive: string): Promise<Case> {
    const { city } = this.server;
    const version = await city.versionOf(directive);
    return {
      kind: 'edition',
      state,
      params: { directive, edition: '1', provision: 'p2', comment: COMMENT, answer: COMMENT, mark: '1' },
      ...(version !== undefined && { version }),
      textHash: await city.textHash(directive),
      officer: 'anna',
      asked: ['draft', 'withdrawn'].includes(state) ? [] : ['rita', 'erik'],
      unit: UNIT,
    };
  }

  private async decide(type: 'decide-edition' | 'decide-repeal', directive: string, body: object): Promise<void> {
    await this.server.city.done('stina', { type, directive, edition: 1, ...body } as Parameters<Stockholm['city']['done']>[1]);
  }

  private async revised(directive: string, inForceFrom: string): Promise<void> {
    const { city } = this.server;
    const of = { directive, edition: 2 };
    await city.done('anna', { type: 'start-revision', directive, edition: 1 } as Parameters<typeof city.done>[1]);
    await city.done('anna', { type: 'save-draft', ...of, content: telephony({ inForceFrom, changes: 'Ändrad.' } as object) });
    await city.done('anna', { type: 'submit-draft', ...of, reviewers: [idOf('person', 'rita'), idOf('person', 'erik')] });
    const textHash = await city.textHash(directive, 2);
    for (const by of ['rita', 'erik'])
      await city.done(by, { type: 'give-verdict', ...of, textHash, verdict: 'supports', reasons: '', comments: [] });
    await city.done('stina', { type: 'decide-edition', ...of, textHash, outcome: 'approve', record: decisionRecord() });
    await this.server.conduct(directive, 2);
  }

  /** A notice stays up for weeks, and the other cases are to be as they are today. */
  private async takenDown(report: string): Promise<void> {
    await this.server.record.pool.query(
      `UPDATE stream SET state = state || '{"state":"taken-down","takenDownOn":"2026-11-30"}' WHERE id = $1`,
      [`report/${report}`],
    );
  }

  /** The end of a strategy takes all that rests on it with it; here one edition alone is to have lapsed. */
  private async ended(directive: string, state: 'lapsed' | 'lapsed-undecided'): Promise<void> {
    const { pool } = this.server.record;
    await pool.query(`UPDATE stream SET state = jsonb_set(state, '{editions,0,state}', to_jsonb($2::text)) WHERE id = $1`, [
      `directive/${directive}`,
      state,
    ]);
    await pool.query('UPDATE edition SET state = $2 WHERE directive = $1', [directive, state]);
  }

  private async conducted(directives: readonly string[]): Promise<void> {
    for (const directive of directives) await this.server.conduct(directive);
  }

  /** Of those approved in one meeting the last governs: the one that takes the place of the superseded, and none that ends. */
  private async strategy(state: StrategyState, n: number): Promise<string> {
    const { result } = await this.done('/api/strategies', 'anna', strategyNumbered(`031-90${n}/2026`));
    const self = result.self ?? '';
    const id = self.split('/').at(-1) ?? '';
    if (state === 'registered') return id;
    await this.done(`${self}/office-statements`, 'anna', { dated: '2026-10-01', preparedBy: 'It-avdelningen' });
    if (state === 'office-statement') return id;
    await this.done(`${self}/preparations`, 'bodil', { presenter: 'Sten Nordin' });
    if (state === 'prepared') return id;
    await this.done(`${self}/board-proposals`, 'bodil', PROPOSAL);
    if (state === 'proposed') return id;
    const outcome = { tabled: 'tabled', remitted: 'remitted', rejected: 'rejected', 'approved-with-changes': 'approved-with-changes' }[
      state as string
    ];
    const changes = outcome === 'approved-with-changes' ? { changes: 'Årlig redovisning.' } : {};
    await this.done(`${self}/council-decisions`, 'bodil', { ...APPROVAL, paragraph: `§ ${n}`, outcome: outcome ?? 'approved', ...changes });
    if (state === 'superseded')
      await this.done(`${self}/supersessions`, 'rolf', { by: await this.strategy('approved', n + 50), carriesOver: [] });
    if (state === 'revoked') await this.done(`${self}/revocations`, 'bodil', REVOCATION);
    if (state === 'annulled') await this.done(`${self}/annulments`, 'bodil', ANNULMENT);
    return id;
  }

  private async done(path: string, who: string, body: object, headers = {}): Promise<{ result: Readonly<Record<string, string>> }> {
    const answer = await this.server.act(path, who, body, headers);
    if (answer.status !== 201) throw new Error(`${path} by ${who}: ${answer.status} ${answer.text}`);
    return answer.body;
  }
}

export const strategyNumbered = (caseNumber: string) => ({
  title: 'En annan strategi',
  caseNumber,
  reviewMonths: 12,
  isExample: true,
  steeringDocuments: [],
  relatedDecisions: [],
});
export const MARK = { provision: 'OSL 18:8', authority: 'Kommunstyrelsen', from: '2026-11-30', reasons: 'Skyddar driften.' };
export const PROPOSAL = { statement: '2026:1', day: '2026-11-02', proposes: ['Godkänn strategin.'], signedBy: ['Sten Nordin'] };
export const APPROVAL = { day: '2026-11-23', paragraph: '§ 1', outcome: 'approved', isExample: true };
export const REVOCATION = { day: '2026-11-24', paragraph: '§ 2', isExample: true, lastDay: '2026-12-31', reason: 'Ny ordning.' };
export const ANNULMENT = { day: '2026-11-25', court: 'Förvaltningsrätten', reason: 'Formfel.' };
export const ANSWERS = ['delivery', 'followed', 'purpose', 'competition', 'change'].map((question) => ({
  question,
  score: 4,
  text: 'Fungerar.',
}));
