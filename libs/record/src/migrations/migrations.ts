import { Baseline1764000000000 } from './1764000000000-baseline.js';
import { Sessions1764100000000 } from './1764100000000-sessions.js';
import { SharedCounts1764200000000 } from './1764200000000-shared-counts.js';
import { Pages1764300000000 } from './1764300000000-pages.js';
import { Secrecy1764500000000 } from './1764500000000-secrecy.js';
import { Writers1764800000000 } from './1764800000000-writers.js';
import { Refilling1764900000000 } from './1764900000000-refilling.js';
import { DirectiveAreas1765000000000 } from './1765000000000-directive-areas.js';
import { WorkingComments1765100000000 } from './1765100000000-working-comments.js';
import { ListOfCases1765200000000 } from './1765200000000-list-of-cases.js';
import { CountingOn1765300000000 } from './1765300000000-counting-on.js';
import { ChairDecisions1765400000000 } from './1765400000000-chair-decisions.js';
import { KindsOfEntries1765500000000 } from './1765500000000-kinds-of-entries.js';
import { Disposal1765600000000 } from './1765600000000-disposal.js';
import { LetterLanguages1765700000000 } from './1765700000000-letter-languages.js';
import { MandateDecisions1765800000000 } from './1765800000000-mandate-decisions.js';
import { LaterAddressees1765900000000 } from './1765900000000-later-addressees.js';
import { KindStands1766100000000 } from './1766100000000-kind-stands.js';
import { Evaluators1766200000000 } from './1766200000000-evaluators.js';
import { PendingLetters1766300000000 } from './1766300000000-pending-letters.js';
import { HeldLetters1766700000000 } from './1766700000000-held-letters.js';
import { DelegatedDecisions1766700000001 } from './1766700000001-delegated-decisions.js';
import { Adoptions1766800000000 } from './1766800000000-adoptions.js';
import { ExemptionsAwaited1766900000000 } from './1766900000000-exemptions-awaited.js';
import { RegistrationNumbers1767000000000 } from './1767000000000-registration-numbers.js';

/** Every migration, in order. A list and no glob: what is not listed does not run. */
export const MIGRATIONS = [
  Baseline1764000000000,
  Sessions1764100000000,
  SharedCounts1764200000000,
  Pages1764300000000,
  Secrecy1764500000000,
  Writers1764800000000,
  Refilling1764900000000,
  DirectiveAreas1765000000000,
  WorkingComments1765100000000,
  ListOfCases1765200000000,
  CountingOn1765300000000,
  ChairDecisions1765400000000,
  KindsOfEntries1765500000000,
  Disposal1765600000000,
  LetterLanguages1765700000000,
  MandateDecisions1765800000000,
  LaterAddressees1765900000000,
  KindStands1766100000000,
  Evaluators1766200000000,
  PendingLetters1766300000000,
  HeldLetters1766700000000,
  DelegatedDecisions1766700000001,
  Adoptions1766800000000,
  ExemptionsAwaited1766900000000,
  RegistrationNumbers1767000000000,
];
