/** The workflows, for Temporal's bundler: one for each kind of conductor, and one for the board's calendar. */
export { delegationReport } from './delegation-report.workflow.js';
export { deputyship } from './deputyship.workflow.js';
export { edition } from './edition.workflow.js';
export { exemption } from './exemption.workflow.js';
export { strategy } from './strategy.workflow.js';
