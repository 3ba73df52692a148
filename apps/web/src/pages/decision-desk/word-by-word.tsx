import { TwoTexts } from '../../comparison/compared.js';
import { comparedWords } from '../../comparison/compared-words.js';
import { MarkedWords } from '../../comparison/marked-words.js';
import { readable } from '../../comparison/readable.js';
import type { Words } from './amendment.js';

/** A provision's heading and text in line: what goes struck out, what comes underlined. */
export default function WordByWord({ before, now }: { readonly before: Words; readonly now: Words }) {
  return (
    <>
      {before.heading !== now.heading && <MarkedWords words={comparedWords(before.heading, now.heading)} show="both" />}
      {before.text !== now.text && <TwoTexts words={comparedWords(readable(before.text), readable(now.text))} layout="in-line" />}
    </>
  );
}
