import { Param, type PipeTransform } from '@nestjs/common';
import { notFound } from '../problems/problem.js';
import { UUID } from './id.js';

/** What stands in an address and could not be one of ours names nothing: it is not found, as any other that is not there. */
const id: PipeTransform<string, string> = {
  transform: (value) => {
    if (!UUID.test(value)) throw notFound();
    return value;
  },
};

const ordinal: PipeTransform<string, number> = {
  transform: (value) => {
    if (!/^[1-9][0-9]{0,5}$/.test(value)) throw notFound();
    return Number(value);
  },
};

/** An id in the address. */
export const IdParam = (name: string) => Param(name, id);
/** The number of an edition, a version or a round in the address. */
export const NumberParam = (name: string) => Param(name, ordinal);
