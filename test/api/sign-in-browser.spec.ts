import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from './browser.js';
import { idOf } from './city.js';
import { type SignedInCity, startSignedInCity } from './signed-in-city.js';

let city: SignedInCity;
beforeAll(async () => {
  city = await startSignedInCity();
});
afterAll(() => city.end());

describe('signing in with a browser', () => {
  it('leads by way of the provider back to where one wanted to go', async () => {
    const browser = new Browser();
    const response = await browser.signIn(city.address, 'olle', '/arende/1?flik=text#p3');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${city.address}/arende/1?flik=text#p3`);
    const me = await browser.ask(`${city.address}/api/me`);
    expect(await me.json()).toMatchObject({
      id: idOf('olle'),
      rolesToday: ['it-officer'],
      deputyships: [],
      csrf: expect.stringMatching(/^[\w-]{43}$/),
      signedInUntil: expect.any(String),
    });
  });
});
