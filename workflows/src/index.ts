/** The workflows, for Temporal's bundler: one for each kind of conductor, and one for the board's calendar. */
export { edition } from './edition.workflow.js';
