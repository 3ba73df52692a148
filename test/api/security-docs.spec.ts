import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has, in order: the last number of each. */
const SECTIONS = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4
  5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2
  8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4
  11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7
  16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2
`;

/** `1.2.6–1.2.8, 1.3.1` as what it names. */
function named(cell: string): readonly string[] {
  return cell.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().split('–');
    const [section, first, last] = [from.slice(0, from.lastIndexOf('.')), Number(from.split('.')[2]), Number(to.split('.')[2])];
    return Array.from({ length: last - first + 1 }, (_, n) => `${section}.${first + n}`);
  });
}

describe('the page on security', () => {
  it('names files that there are', () => {
    const files = [...page.matchAll(/`((?:apps|libs|test|docs|docker)\/[^`\s]+|[\w.-]+\.(?:md|yml))`/g)].map(([, file]) => file ?? '');
    const links = [...page.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, link]) => join('docs', link ?? ''));
    expect(files.length).toBeGreaterThan(80);
    expect([...files, ...links].filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('says of every requirement of ASVS 5.0, levels 1 and 2, whether it is met, once', () => {
    const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+[^|]*) \| (met|not met|not applicable|provider) \|/gm)];
    const told = rows.flatMap(([, cell]) => named(cell ?? ''));
    const all = SECTIONS.trim()
      .split(/\s+/)
      .flatMap((section) => named(section.replace(/^(.*):(\d+)$/, '$1.1–$1.$2')));
    expect(told.toSorted()).toEqual(all.toSorted());
  });
});
