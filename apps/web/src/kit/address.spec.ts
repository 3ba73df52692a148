import { describe, expect, it } from '@jest/globals';
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { asks, dayIn, numberIn, wordsIn, yearIn } from './address.js';

/** What a page is handed that stands at an address. */
function handedAt(address: string): object | undefined {
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: '/sida',
    validateSearch: asks(({ gor, q }) => ({ gor: ['upphav', 'ratta'].find((one) => one === gor), q: wordsIn(q) })),
  });
  const router = createRouter({ routeTree: root.addChildren([page]), history: createMemoryHistory({ initialEntries: [address] }) });
  return router.matchRoutes(router.latestLocation).at(-1)?.search;
}

describe('what an address asks of a page', () => {
  it.each([
    ['/sida?gor=ratta', { gor: 'ratta' }],
    ['/sida?gor=xyz', {}],
    ['/sida?gor=xyz&q=telefon', { q: 'telefon' }],
    ['/sida?q=%20&sida=2', {}],
    ['/sida', {}],
  ])('is what the page knows, and nothing else: %s', (address, asked) => {
    expect(handedAt(address)).toEqual(asked);
  });

  it.each([
    [dayIn, '2027-03-01', '2027-03-01'],
    [dayIn, 'i morgon', undefined],
    [numberIn, 2, 2],
    [numberIn, 0, undefined],
    [numberIn, 1.5, undefined],
    [numberIn, 'två', undefined],
    [yearIn, 2027, 2027],
    [yearIn, 27, undefined],
    [wordsIn, ' växel ', 'växel'],
    [wordsIn, ['växel'], undefined],
  ])('is read as it is meant', (read, given, meant) => {
    expect(read(given)).toBe(meant);
  });
});
