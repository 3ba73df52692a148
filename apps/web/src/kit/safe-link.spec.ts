import { expect, it } from '@jest/globals';
import type { Nodes } from 'mdast';
import { isSafeLink } from './safe-link.js';
import { syntaxOf } from './syntax.js';

const linksIn = (node: Nodes): readonly string[] =>
  node.type === 'link' ? [node.url] : 'children' in node ? node.children.flatMap(linksIn) : [];

it.each([
  '[avtalet](https://stad.example/avtal)',
  '[oss](mailto:it@stad.example)',
  '[diariet](/diarium)',
  '[här](#bestammelse-p4)',
  '<https://stad.example>',
])('%s is a link on the page', (text) => {
  expect(linksIn(syntaxOf(text)).map(isSafeLink)).toEqual([true]);
});

it.each([
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](< javascript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x)',
  '[x](//elsewhere.example)',
  '[x](avtal.html)',
])('%s is its words alone', (text) => {
  expect(linksIn(syntaxOf(text)).map(isSafeLink)).toEqual([false]);
});
