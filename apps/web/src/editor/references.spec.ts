import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentOf, contents } from './content.fixture.js';
import { stepped, without } from './order.js';
import { handwrittenIn, lostIn, numbered, withReferences } from './references.js';

const refers = contentOf([{ text: 'Avsteg prövas enligt [3 §](#bestammelse-p3).' }, {}, {}]);
const textOf = (content: typeof refers, id: string) => content.provisions.find((one) => one.id === id)?.text;

describe('a reference to another provision', () => {
  it('says its number wherever it is moved, and wherever the one that refers is', () => {
    expect(textOf(numbered(stepped(refers, 'p3', -1)), 'p1')).toBe('Avsteg prövas enligt [2 §](#bestammelse-p3).');
    expect(textOf(numbered(without(refers, 'p2')), 'p1')).toBe('Avsteg prövas enligt [2 §](#bestammelse-p3).');
    expect(numbered(refers)).toBe(refers);
  });

  it('is lost where the provision is gone, and stands as it was', () => {
    const content = numbered(without(refers, 'p3'));
    expect(textOf(content, 'p1')).toBe(textOf(refers, 'p1'));
    expect(content.provisions.map((one) => lostIn(one, content))).toEqual([[3], []]);
    expect(refers.provisions.flatMap((one) => lostIn(one, refers))).toEqual([]);
  });

  it.each([
    ['Se 2 § och 3 §.', [2, 3]],
    ['Enligt 2 §, om inget annat sägs i [3 §](#bestammelse-p3).', [2]],
    ['Enligt 5 kap. 2 § eller 6:2 §.', []],
    ['Enligt 2 § lagen om offentlig upphandling.', []],
    ['Enligt 3 § MBL och 2 § förvaltningslagen.', []],
    ['Det är 12 § som gäller.', []],
    ['Utan paragraf.', []],
  ])('is seen where it is written by hand: %s', (text, numbers) => {
    const content = contentOf([{ text }, {}, {}]);
    expect(content.provisions.map((one) => handwrittenIn(one, content))).toEqual([numbers, [], []]);
  });

  it('is made of what was written by hand', () => {
    const content = contentOf([{ text: 'Se 2 §, 12 § och [3 §](#bestammelse-p3).' }, {}, {}]);
    const [one] = content.provisions;
    expect(one && withReferences(one, content)).toBe('Se [2 §](#bestammelse-p2), 12 § och [3 §](#bestammelse-p3).');
  });

  it('leaves other texts as they are', () => {
    fc.assert(fc.property(contents, (content) => expect(numbered(content)).toBe(content)));
  });
});
