import { describe, expect, it } from '@jest/globals';
import { MarkdownManager } from '@tiptap/markdown';
import { readable } from '../comparison/readable.js';
import { marksOfText } from './marks-of-text.js';

const manager = new MarkdownManager({ extensions: marksOfText });
const round = (text: string) => manager.serialize(manager.parse(text));

const TEXTS = [
  'Telefoni upphandlas i konkurrens.\n\nAndra stycket.',
  'Nämnden **ska**, *utan dröjsmål*, anmäla:\n\n- växlar\n- mobiler\n  - med abonnemang\n\nDärefter beslut.',
  '1. Först\n2. Sedan',
  '| Avtal | Till |\n| --- | --- |\n| 4411 | 2027-06-30 |\n| 4412 | 2028 |',
  'Se [Leveransstrategin](/diarium?dnr=031-2080%2F2008) och <https://stad.example/>.',
  'Priset är 5 * 3 kr, enligt A_B_C och [hakparentes].',
  '> Citat\n\n## Rubrik\n\nText med `kod`.',
  'Rad ett\\\nrad två',
];

describe('a text through the editor', () => {
  it.each(TEXTS)('says the same words as before: %j', (text) => expect(readable(round(text))).toBe(readable(text)));

  it.each(TEXTS)('is not changed by being opened a second time: %j', (text) => expect(round(round(text))).toBe(round(text)));
});
