import { describe, expect, it } from '@jest/globals';
import { notice, PUBLIC_URL } from '../../../test/notify/notices.js';
import { digestIdOf, messageIdOf } from './message-id.js';

describe('the Message-ID of a notice', () => {
  it('is the same for the same notice, whatever has been written anew since', () => {
    const again = notice({ id: 'another', title: 'Ny rubrik', deadline: '2026-03-20', recipient: { email: 'anna.ny@stad.example' } });
    expect(messageIdOf(again, PUBLIC_URL)).toBe(messageIdOf(notice(), PUBLIC_URL));
    expect(messageIdOf(notice(), PUBLIC_URL)).toMatch(/^<[0-9a-f]{40}@anvisa\.stad\.example>$/);
  });

  it.each([
    { act: 'remind-reviewers' },
    { round: 2 },
    { due: '2026-03-03T07:00:00.000Z' },
    { conductor: 'directive/x/edition/3' },
    { recipient: { person: 'b' } },
  ])('is another for another notice: %j', (other) => {
    expect(messageIdOf(notice(other), PUBLIC_URL)).not.toBe(messageIdOf(notice(), PUBLIC_URL));
  });
});

describe('the Message-ID of a digest', () => {
  const [one, other, late] = [notice(), notice(), notice()];
  const id = digestIdOf('anna', '2026-03-02', [one, other], PUBLIC_URL);

  it('is the same for the same recipient, day and notices, in whatever order they were taken', () => {
    expect(digestIdOf('anna', '2026-03-02', [other, one], PUBLIC_URL)).toBe(id);
    expect(digestIdOf('bo', '2026-03-02', [one, other], PUBLIC_URL)).not.toBe(id);
    expect(digestIdOf('anna', '2026-03-03', [one, other], PUBLIC_URL)).not.toBe(id);
  });

  it('is another for a second letter of the day, which would else be dropped as the first one', () => {
    expect(digestIdOf('anna', '2026-03-02', [late], PUBLIC_URL)).not.toBe(id);
  });
});
