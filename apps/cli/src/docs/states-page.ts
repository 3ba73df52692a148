import { EDITION_TRANSITIONS } from '@anvisa/domain/directive/transitions';
import { EVALUATION_TRANSITIONS } from '@anvisa/domain/evaluation/states';
import { EXEMPTION_TRANSITIONS } from '@anvisa/domain/exemption/states';
import { MANDATE_TRANSITIONS } from '@anvisa/domain/mandate/states';
import { RECEIPT_TRANSITIONS } from '@anvisa/domain/receipt/states';
import { REPORT_TRANSITIONS } from '@anvisa/domain/report/states';
import { STRATEGY_TRANSITIONS } from '@anvisa/domain/strategy/states';
import type { Transition } from '@anvisa/domain/transition';

interface Lifecycle {
  readonly title: string;
  readonly says: string;
  readonly table: readonly Transition[];
}

const LIFECYCLES: readonly Lifecycle[] = [
  { title: 'Edition (utgåva)', says: 'One decided, or not yet decided, text of a directive.', table: EDITION_TRANSITIONS },
  {
    title: 'Strategy (leveransstrategi)',
    says: 'The governing document, from the office’s statement to its end.',
    table: STRATEGY_TRANSITIONS,
  },
  { title: 'Mandate (uppdrag)', says: 'Computed for a day from the mandate, its strategy and its dates.', table: MANDATE_TRANSITIONS },
  { title: 'Receipt (mottagningskvittens)', says: 'An edition at one committee.', table: RECEIPT_TRANSITIONS },
  { title: 'Evaluation (utvärdering)', says: 'One round of evaluating a directive in force.', table: EVALUATION_TRANSITIONS },
  { title: 'Exemption (avsteg)', says: 'Leave for one committee not to follow one provision.', table: EXEMPTION_TRANSITIONS },
  { title: 'Delegation report (anmälan)', says: 'Decisions by delegation on their way to legal force.', table: REPORT_TRANSITIONS },
];

/** Every lifecycle, drawn and as a table, from the one table of its states. */
export function statesPage(): string {
  return `# States

Made from the table of states of each aggregate by \`npx anvisa docs\`; \`npm test\` checks that it is fresh.

${LIFECYCLES.map(section).join('\n')}`;
}

function section({ title, says, table }: Lifecycle): string {
  const steps = table.flatMap(({ from, on, to }) => from.map((state) => ({ state, on, to })));
  const drawn = steps.map(({ state, on, to }) => `  ${node(state)} --> ${node(to)}: ${on}`);
  return `## ${title}

${says}

\`\`\`mermaid
stateDiagram-v2
${[...names(steps), ...drawn].join('\n')}
\`\`\`

| from | on | to |
| --- | --- | --- |
${steps.map(({ state, on, to }) => `| ${state} | ${on} | ${to} |`).join('\n')}
`;
}

/** The drawing's language allows no hyphen in a name. */
function node(state: string): string {
  return state.replaceAll('-', '_');
}

function names(steps: readonly { state: string; to: string }[]): readonly string[] {
  const states = [...new Set(steps.flatMap(({ state, to }) => [state, to]))];
  return states.filter((state) => state.includes('-')).map((state) => `  state "${state}" as ${node(state)}`);
}
