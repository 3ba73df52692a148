import { describe, expect, it } from '@jest/globals';
import { begunOn, type Edition, standingIn, verdictOf, writtenIn } from './writing.js';

const textWith = (...ids: readonly string[]) =>
  ({ hash: 'h', content: { provisions: ids.map((id) => ({ id, heading: '', text: '' })) } }) as unknown as NonNullable<Edition['text']>;

describe('a comment that is kept while the text changes', () => {
  const begun = { ...begunOn(textWith('avrop', 'ansvar'), 'ansvar', 'nämnden'), text: 'Vilken?' };

  it('stays on its provision, wherever that has moved', () => {
    expect(standingIn(textWith('ansvar'), [begun])).toEqual([begun]);
  });

  it('is on the whole text once its provision is gone, knows which that was, and is sent so', () => {
    const [standing] = standingIn(textWith('avrop'), [begun]);
    expect(standing).toEqual({ number: 2, quote: 'nämnden', text: 'Vilken?', blocking: false });
    const { comments } = verdictOf({ comments: standing ? [standing] : [], verdict: 'supports', reasons: '' }, 'h');
    expect(comments).toEqual([{ quote: 'nämnden', text: 'Vilken?', blocking: false }]);
  });

  it('counts once it has words', () => {
    expect([writtenIn({ comments: [] }), writtenIn({ comments: [{ ...begun, text: ' ' }] }), writtenIn({ comments: [begun] })]).toEqual([
      0, 0, 1,
    ]);
  });
});
