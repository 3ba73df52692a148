import { Param, type PipeTransform } from '@nestjs/common';
import { UUID } from '../fields/id.js';
import { notFound } from '../problems/problem.js';

const id: PipeTransform<string, string> = {
  transform: (value) => {
    if (!UUID.test(value)) throw notFound();
    return value;
  },
};

/** A comment or an answer in a draft, by the id that its writer chose for it: sent again, it is still there once. */
export const CommentParam = (name: 'comment' | 'answer') => Param(name, id);
