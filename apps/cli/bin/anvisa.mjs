#!/usr/bin/env node
import { build } from './build/build.mjs';

// Colours and progress go to stderr: what a command answers stays alone on stdout.
const failed = await build([], (line) => process.stderr.write(`${line}\n`));
if (failed) process.exit(1);
await import('../dist/main.js');
