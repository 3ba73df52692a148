import { type Act, streamOf } from '../../act.js';
import { editionOf } from '../../directive/directive.js';
import type { OfEdition } from '../../directive/edition-act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { Period } from '../../time.js';
import { documentIsOfTheCase } from '../rules/document-is-of-the-case.js';
import { markEndsAfterItBegins } from '../rules/mark-ends-after-it-begins.js';
import { markNamesItsGround } from '../rules/mark-names-its-ground.js';
import { secrecyId } from '../secrecy.js';

export interface MarkSecretCommand extends OfEdition, Period {
  readonly type: 'mark-secret';
  /** A document of the case by its number; without one, the whole case. */
  readonly document?: number;
  /** The provision of law, as «OSL 18:8». */
  readonly provision: string;
  readonly authority: string;
  readonly reasons: string;
}

/** The registrar marks a case or a document of it as one that may be secret. Its row in the register stays; what it says is hidden. */
export const markSecret: Act<MarkSecretCommand> = {
  rests: (command) => ({ streams: [streamOf('secrecy', secrecyId(command)), streamOf('directive', command.directive)] }),

  decide: (world, command, context) => {
    const { directive: id, edition: number, document, provision, authority, from, until, reasons } = command;
    const directive = world.find('directive', id);
    const edition = directive && editionOf(directive, number);
    if (!edition) return refuse('not-found');
    const mark = (world.find('secrecy', secrecyId(command))?.marks.length ?? 0) + 1;
    return (
      firstRefusal(
        permitted('mark-secret', context),
        documentIsOfTheCase(edition, document),
        markNamesItsGround(command),
        markEndsAfterItBegins(command),
        reasonsAreGiven(reasons),
      ) ?? {
        as: capacityFor('mark-secret', context),
        changes: [
          {
            stream: streamOf('secrecy', secrecyId(command)),
            event: {
              type: 'SecrecyMarked',
              directive: id,
              edition: number,
              caseNumber: edition.caseNumber,
              mark,
              ...(document !== undefined && { document }),
              provision: provision.trim(),
              authority: authority.trim(),
              from,
              ...(until !== undefined && { until }),
              reasons,
            },
          },
        ],
      }
    );
  },
};
