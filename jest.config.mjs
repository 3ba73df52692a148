const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // ESM-only packages that CommonJS ones require; Node 20's jest cannot load them so (see test/shims.mjs).
    '^(cookie|content-disposition)$': '<rootDir>/node_modules/.cache/cjs-shims/$1.cjs',
  },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

export default {
  // One more than the smallest machine has cores: whoever drives a browser, or awaits a conductor, leaves a quarter of its core to others.
  maxWorkers: 3,
  // Real servers on a busy machine: a hook that starts them, or a walk through a browser, may take its time.
  testTimeout: 120_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,workflows}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'whole',
      testEnvironment: '<rootDir>/test/support/environment.mjs',
      testMatch: ['<rootDir>/test/!(browser)/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/set-up.ts',
      globalTeardown: '<rootDir>/test/tear-down.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/browser/support/environment.mjs',
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/browser/set-up.ts',
      globalTeardown: '<rootDir>/test/browser/tear-down.ts',
    },
  ],
};
