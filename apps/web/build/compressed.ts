import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|html|svg)$/;

/** Beside each file of text its compressed forms: the server sends what is there, and compresses nothing while people wait. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir === undefined) return;
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name))) {
        const bytes = readFileSync(join(dir, file));
        writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes));
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(bytes));
      }
    },
  };
}
