#!/usr/bin/env node
import { build } from './build/build.mjs';

const [flag, ...rest] = process.argv.slice(2);
const names = flag === '--force' ? rest : process.argv.slice(2);
process.exitCode = (await build(names, console.log, { force: flag === '--force' })) ? 1 : 0;
