import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentOf, contents } from './content.fixture.js';
import { merged } from './merged.js';
import { mergedWords, wholeOf } from './merged-words.js';
import { withProvision } from './places.js';

const base = contentOf([{ text: 'Nämnden köper växlar själv.' }, { text: 'Avtalen löper ut 2026.' }]);

describe('two texts written from the same one', () => {
  it.each([
    ['one changed', 'a b c', 'a x c', 'a b c', 'a x c'],
    [
      'both, in different words',
      'Nämnden köper växlar själv.',
      'Nämnderna köper växlar själv.',
      'Nämnden köper växlar aldrig själv.',
      'Nämnderna köper växlar aldrig själv.',
    ],
    ['both, the same', 'a b c', 'a x c', 'a x c', 'a x c'],
    ['both began an empty one the same', '', 'ny', 'ny', 'ny'],
  ])('are one, where %s', (_, was, theirs, mine, one) => expect(wholeOf(mergedWords(was, theirs, mine))).toBe(one));

  it('leave a choice at the words that both changed, and nowhere else', () => {
    expect(mergedWords('Avtalen löper ut 2026.', 'Avtalen löper ut 2027.', 'Avtalet löper ut 2028.')).toEqual([
      { stands: 'Avtalet löper ut ' },
      { theirs: '2027', mine: '2028' },
      { stands: '.' },
    ]);
  });
});

describe('two contents written from the same one', () => {
  it('hold both writers’ provisions, where each wrote in one', () => {
    const { content, choices } = merged(base, withProvision(base, 'p1', { text: 'Deras.' }), withProvision(base, 'p2', { text: 'Min.' }));
    expect(content.provisions.map(({ text }) => text)).toEqual(['Deras.', 'Min.']);
    expect(choices).toEqual([]);
  });

  it('let theirs stand where one must choose, and say where', () => {
    const { content, choices } = merged(
      base,
      withProvision(base, 'p2', { text: 'Avtalen löper ut 2027.' }),
      withProvision(base, 'p2', { text: 'Avtalen löper ut 2028.' }),
    );
    expect(content.provisions[1]?.text).toBe('Avtalen löper ut 2027.');
    expect(choices).toEqual(['provisions/p2/text']);
  });

  it('keep a provision that the other took away while I wrote in it', () => {
    const theirs = { ...base, provisions: base.provisions.slice(0, 1) };
    expect(merged(base, theirs, base).content.provisions).toHaveLength(1);
    expect(merged(base, theirs, withProvision(base, 'p2', { text: 'Skrivet just nu.' })).content.provisions[1]?.text).toBe(
      'Skrivet just nu.',
    );
  });

  it('hold what each added, each where its writer put it', () => {
    const added = (id: string, at: number) => ({
      ...base,
      provisions: base.provisions.toSpliced(at, 0, { ...base.provisions[0], id } as never),
    });
    expect(merged(base, added('d', 1), added('m', 2)).content.provisions.map(({ id }) => id)).toEqual(['p1', 'd', 'p2', 'm']);
  });

  it('are what one of them wrote, where the other wrote nothing', () => {
    fc.assert(
      fc.property(contents, contents, (was, now) => {
        expect(merged(was, was, now)).toEqual({ content: now, choices: [] });
        expect(merged(was, now, was)).toEqual({ content: now, choices: [] });
        expect(merged(was, now, now)).toEqual({ content: now, choices: [] });
      }),
    );
  });

  it('lose no provision that either wrote anew', () => {
    fc.assert(
      fc.property(contents, contents, contents, (was, theirs, mine) => {
        const { content } = merged(was, theirs, mine);
        const before = new Set(was.provisions.map(({ id }) => id));
        for (const { id } of [...theirs.provisions, ...mine.provisions].filter((one) => !before.has(one.id)))
          expect(content.provisions.some((one) => one.id === id)).toBe(true);
      }),
    );
  });
});
