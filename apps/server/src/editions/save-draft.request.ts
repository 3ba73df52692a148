import { Part } from '../fields/part.js';
import { ContentRequest } from './content.request.js';

/** The draft's text is saved. */
export class SaveDraftRequest {
  @Part(() => ContentRequest)
  content: ContentRequest;
}
