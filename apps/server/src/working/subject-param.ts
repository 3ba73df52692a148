import { Param, type PipeTransform } from '@nestjs/common';
import { notFound } from '../problems/problem.js';

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const NUMBER = '[1-9][0-9]{0,5}';
const SUBJECT = new RegExp(`^[a-z-]{1,40}~(directive~${ID}~${NUMBER}(~${ID})?|evaluation~${ID}~${NUMBER}~${NUMBER}|exemption~${ID})$`);

const subject: PipeTransform<string, string> = {
  transform: (value) => {
    if (!SUBJECT.test(value)) throw notFound();
    return value;
  },
};

/** What a note is about: the act, the case that it will be done in, and for which committee where one may act for several. When the case closes, the note is cleaned away. */
export const SubjectParam = () => Param('subject', subject);
