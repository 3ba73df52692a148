import { expect, it } from '@jest/globals';
import { choosePort, portOf } from './port.js';

it.each(['abc', '', '65536', '-1', '3000.5'])('"%s" is no port, wherever it was given', (given) => {
  expect(() => portOf(given, '--port')).toThrow(`--port must be a port from 1 to 65535, or 0 for any that is free, not "${given}".`);
});

it('is a number', () => expect(portOf('3001', 'PORT')).toBe(3_001));

it('is not said to be taken where the address is none of this machine’s', async () => {
  await expect(choosePort(30_001, '192.0.2.1')).rejects.toThrow('HOST ("192.0.2.1") is no address of this machine.');
});
