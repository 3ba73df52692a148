import { expect, it } from '@jest/globals';
import { addressIn } from './link-address.js';

it.each([
  ['https://stad.example/avtal?nr=4411', 'https://stad.example/avtal?nr=4411'],
  ['http://localhost:3000/', 'http://localhost:3000/'],
  [' stad.example/avtal ', 'https://stad.example/avtal'],
  ['www.malmö.se', 'https://www.malmö.se'],
  ['upphandling@stad.example', 'mailto:upphandling@stad.example'],
  ['mailto:upphandling@stad.example', 'mailto:upphandling@stad.example'],
  ['/diarium?dnr=031-1%2F2026', '/diarium?dnr=031-1%2F2026'],
  ['#bestammelse-p4', '#bestammelse-p4'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///C:/avtal.docx', undefined],
  ['//stad.example', undefined],
  ['htp://stad.example', undefined],
  ['https://', undefined],
  ['avtalet från i fjol', undefined],
  ['avtal', undefined],
])('%s leads to %s', (written, address) => expect(addressIn(written)).toBe(address));
