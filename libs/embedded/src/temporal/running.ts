import { commandLines } from '../processes.js';

interface Running {
  pid: number;
  port: number;
}

/** Each Temporal that runs on a database. Its command line tells, from the instant when it is begun: whoever begins it may be killed in the next. */
export function temporalsOn(database: string): Running[] {
  return [...commandLines()]
    .filter(([, words]) => words.includes(' start-dev ') && words.includes(` --db-filename ${database} `))
    .map(([pid, words]) => ({ pid, port: Number(/ --port (\d+) /.exec(words)?.[1]) }));
}
