import type { Notice } from './notice.js';

/** A part of a conductor's id, as the page's address has it: resources are in the plural. */
const PLURALS: Readonly<Record<string, string>> = {
  directive: 'directives',
  edition: 'editions',
  evaluation: 'evaluations',
  exemption: 'exemptions',
  mandate: 'mandates',
  report: 'reports',
  strategy: 'strategies',
};

/** The page a notice leads to: the one that it names, else its conductor's, else the reader's first page. */
export function linkOf({ conductor, facts }: Pick<Notice, 'conductor' | 'facts'>, publicUrl: string): string {
  const { path } = facts;
  return pageAt(typeof path === 'string' ? path : pathOf(conductor), publicUrl);
}

export function pageAt(path: string, publicUrl: string): string {
  const root = publicUrl.replace(/\/+$/, '');
  return SAFE_PATH.test(path) ? `${root}${path}` : `${root}/`;
}

/** A path of ours, not `//elsewhere` and nothing that ends the address in the middle of a line. */
const SAFE_PATH = /^\/(?:[\w.~-]+\/)*[\w.~-]*(?:\?[\w.~=&-]*)?(?:#[\w.~-]*)?$/;

function pathOf(conductor: string): string {
  const parts = conductor.split('/');
  const known = parts.map((part, index) => (index % 2 === 0 ? PLURALS[part] : part));
  return known.every((part) => part !== undefined) ? `/${known.join('/')}` : '/';
}
