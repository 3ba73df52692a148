const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** Who may import whom. The reasons stand with each rule; docs/architecture.md draws them. */
module.exports = {
  forbidden: [
    rule('no-cycles', 'Two files that need each other are one subject, or hide a third.', {}, { circular: true }),
    rule(
      'domain-is-pure',
      'The rules run in the server, in the worker, in tests and, where they need a text or a map alone, in the browser: no I/O, no clock, no framework. The calendar package is for the working days alone.',
      { path: '^libs/domain/src', pathNot: '(conduct/working-days\\.ts|\\.(spec|fixture)\\.ts)$' },
      { pathNot: '^libs/domain/src' },
    ),
    rule(
      'working-days-know-holidays',
      'The one file of the domain with a dependency.',
      { path: '^libs/domain/src/conduct/working-days\\.ts$' },
      { pathNot: '^(libs/domain/src|node_modules/date-holidays)' },
    ),
    rule(
      'workflows-are-deterministic',
      "Workflow code is replayed: it may know the domain's types and string constants, and the Temporal workflow API.",
      { path: '^workflows/src', pathNot: '\\.(spec|fixture)\\.ts$' },
      { pathNot: '^(workflows/src|libs/domain/src|node_modules/@temporalio/(workflow|common))' },
    ),
    rule(
      'record-knows-the-domain',
      'The record stores what the domain decides.',
      { path: '^libs/record/src' },
      { path: '^(libs/(?!record|domain)|workflows|apps)' },
    ),
    rule(
      'sql-lives-in-the-record',
      'One place with SQL and TypeORM.',
      { path: '^(apps|workflows|libs/(notify|domain))', pathNot: '\\.(spec|fixture)\\.ts$' },
      { path: '^node_modules/(pg|typeorm)/' },
    ),
    rule(
      'notify-knows-the-domain',
      'Mail needs the words of the domain and nothing else of ours.',
      { path: '^libs/notify/src' },
      { path: '^(libs/(?!notify|domain)|workflows|apps)' },
    ),
    rule(
      'process-stands-alone',
      'How a program of ours reads its environment and writes its log; it knows nothing of what the program does.',
      { path: '^libs/process/src' },
      { path: '^(libs/(?!process)|workflows|apps)' },
    ),
    rule(
      'embedded-stands-alone',
      'It starts programs; it knows nothing of what runs in them.',
      { path: '^libs/embedded/src' },
      { path: '^(libs/(?!embedded)|workflows|apps)' },
    ),
    rule('libs-never-import-apps', 'Libraries are below the applications.', { path: '^(libs|workflows)' }, { path: '^apps' }),
    rule(
      'apps-stand-apart',
      'An application is reached over the network, not by import.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'web-knows-the-api-and-the-words',
      'The pages talk to the server by its public API alone. From the domain they take its words and tables, and what can be told from a text or a map alone; what one may do, the server says.',
      { path: '^apps/web' },
      { path: '^(libs/(?!api-client|domain)|workflows|test)' },
    ),
    rule(
      'kit-knows-no-page',
      'What all pages are made of knows none of them.',
      { path: '^apps/web/src/(kit|session)' },
      { path: '^apps/web/src/(app|pages)' },
    ),
    rule(
      'server-never-calls-temporal',
      "Acts must work while Temporal is away: the server writes to the record, the worker's relay wakes the conductor.",
      { path: '^apps/server' },
      { path: '^(workflows|node_modules/@temporalio)' },
    ),
    rule(
      'only-dev-tools-in-tests',
      'A product file that needs a development dependency breaks in production.',
      { path: '^(apps|libs|workflows)/.*src', pathNot: '\\.(spec|fixture)\\.ts$' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(dist|node_modules/@types)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'] },
  },
};
