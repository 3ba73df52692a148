import { listenTo } from '@anvisa/record/database/listen';
import { COMMENTS } from '@anvisa/record/queries/working-comments';
import { WORKING_CHANNEL } from '@anvisa/record/queries/working-copies';
import { Inject, Injectable, type MessageEvent } from '@nestjs/common';
import { Observable, share } from 'rxjs';
import { editionAddress } from '../editions/edition-act.js';
import { POOL, type Pool } from '../record.js';

/** The listening begins, or began again: what happened before it was told to nobody. */
const READ_ANEW: MessageEvent = { type: 'working-read-anew', data: {} };

/** That a working copy has changed, was commented on, or somebody came to it, as it happens in any process: never what it says. One listening for all who follow. */
@Injectable()
export class WorkingChanges {
  readonly events: Observable<MessageEvent>;

  constructor(@Inject(POOL) pool: Pool) {
    this.events = new Observable<MessageEvent>((subscriber) =>
      listenTo(pool, WORKING_CHANNEL, (told) => subscriber.next(told === undefined ? READ_ANEW : eventOf(told))),
    ).pipe(share());
  }
}

/** Without more, somebody came or moved; with a version, the text was written; or its comments changed. */
function eventOf(told: string): MessageEvent {
  const [directive = '', edition, version] = told.split(' ');
  const self = `${editionAddress({ directive, edition: Number(edition) })}/working-copy`;
  if (version === COMMENTS) return { type: 'working-comments', data: { directive, edition: Number(edition), self: `${self}/comments` } };
  return {
    type: 'working-copy',
    data: { directive, edition: Number(edition), self, ...(version !== undefined && { version: Number(version) }) },
  };
}
