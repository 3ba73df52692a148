import type { Content } from '@anvisa/domain/directive/content';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentOf, contents } from './content.fixture.js';
import { chosen, type Draft, draftBegun, received, standing, taken, unsent, written } from './draft.js';
import { valueAt, withProvision } from './places.js';
import { isSame } from './same.js';

const base = contentOf([{ text: 'Avtalen löper ut 2026.' }, {}]);
const saying = (text: string) => withProvision(base, 'p1', { text });

describe('a draft in which two write', () => {
  it('needs nothing sent until something is written', () => {
    const draft = draftBegun(base, 3);
    expect(unsent(draft)).toBeUndefined();
    expect(unsent(written(draft, saying('Nytt.')))).toEqual(saying('Nytt.'));
  });

  it('keeps my words at a place where I must choose, and sends theirs until I have', () => {
    const draft = received(written(draftBegun(base, 3), saying('Avtalen löper ut 2028.')), saying('Avtalen löper ut 2027.'), 4);
    expect(draft.choices).toEqual(['provisions/p1/text']);
    expect(unsent(draft)).toBeUndefined();
    expect(valueAt(draft.mine, 'provisions/p1/text')).toBe('Avtalen löper ut 2028.');

    const both = chosen(draft, 'provisions/p1/text', 'Avtalen löper ut 2028.');
    expect(both.choices).toEqual([]);
    expect(unsent(both)).toEqual(saying('Avtalen löper ut 2028.'));
  });

  it('still asks, in their latest words, when they write on before I have chosen', () => {
    const first = received(written(draftBegun(base, 3), saying('Avtalen löper ut 2028.')), saying('Avtalen löper ut 2027.'), 4);
    const then = received(written(first, standing(first)), saying('Avtalen löper ut 2030.'), 5);
    expect(then.choices).toEqual(['provisions/p1/text']);
    expect(valueAt(then.theirs, 'provisions/p1/text')).toBe('Avtalen löper ut 2030.');
    expect(valueAt(then.mine, 'provisions/p1/text')).toBe('Avtalen löper ut 2028.');
  });

  it('knows its own words again when the answer to them was lost', () => {
    const sent = saying('Ett.');
    const draft: Draft = { ...written(draftBegun(base, 3), sent), sent };
    const back = received(written(draft, saying('Ett två.')), structuredClone(sent), 4);
    expect(back.choices).toEqual([]);
    expect(unsent(back)).toEqual(saying('Ett två.'));
  });

  it('comes to the same text for both, and never over what was not seen', () => {
    fc.assert(
      fc.property(contents, contents, contents, (was, a, b) => {
        let [one, other] = [written(draftBegun(was, 1), a), written(draftBegun(was, 1), b)];
        let [server, version]: [Content, number] = [was, 1];
        const send = (draft: Draft) => {
          const now = draft.version === version ? draft : received(draft, server, version);
          const content = unsent(now);
          if (!content) return now;
          [server, version] = [content, version + 1];
          return taken(now, content, version);
        };
        one = send(one);
        other = send(other);
        for (const place of other.choices) other = chosen(other, place, valueAt(other.mine, place) ?? '');
        other = send(other);
        one = received(one, server, version);
        expect(one.choices).toEqual([]);
        expect(standing(one)).toEqual(standing(other));
        expect(isSame(standing(one), server)).toBe(true);
      }),
    );
  });
});
