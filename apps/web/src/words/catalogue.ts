import 'i18next';

/** All that the pages say, a catalogue a page. A page's owner adds a line here, and the two files. */
export interface Catalogue {
  common: typeof import('./sv/common.js').default;
  keys: typeof import('./sv/keys.js').default;
  states: typeof import('./sv/states.js').default;
  acts: typeof import('./sv/acts.js').default;
  public: typeof import('./sv/public.js').default;
  directive: typeof import('./sv/directive.js').default;
  decision: typeof import('./sv/decision.js').default;
  governing: typeof import('./sv/governing.js').default;
  recording: typeof import('./sv/recording.js').default;
  work: typeof import('./sv/work.js').default;
  case: typeof import('./sv/case.js').default;
  cases: typeof import('./sv/cases.js').default;
  draft: typeof import('./sv/draft.js').default;
  editor: typeof import('./sv/editor.js').default;
  comparison: typeof import('./sv/comparison.js').default;
  board: typeof import('./sv/board.js').default;
  desk: typeof import('./sv/desk.js').default;
  audit: typeof import('./sv/audit.js').default;
  leadership: typeof import('./sv/leadership.js').default;
  trail: typeof import('./sv/trail.js').default;
  review: typeof import('./sv/review.js').default;
  writing: typeof import('./sv/writing.js').default;
  evaluation: typeof import('./sv/evaluation.js').default;
  committee: typeof import('./sv/committee.js').default;
  exemption: typeof import('./sv/exemption.js').default;
  administration: typeof import('./sv/administration.js').default;
  division: typeof import('./sv/division.js').default;
  policy: typeof import('./sv/policy.js').default;
  secrecy: typeof import('./sv/secrecy.js').default;
  disposal: typeof import('./sv/disposal.js').default;
  profile: typeof import('./sv/profile.js').default;
  units: typeof import('./sv/units.js').default;
  about: typeof import('./sv/about.js').default;
}

export type Namespace = keyof Catalogue;

/** The same keys in the other language: forgetting one does not compile. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    strictInterpolationChecks: true;
    resources: Catalogue;
  }
}
