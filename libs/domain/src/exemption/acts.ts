import { declareExemptionInterest } from './acts/declare-exemption-interest.js';
import { expireExemption } from './acts/expire-exemption.js';
import { grantExemption } from './acts/grant-exemption.js';
import { referExemption } from './acts/refer-exemption.js';
import { refuseExemption } from './acts/refuse-exemption.js';
import { requestExemption } from './acts/request-exemption.js';
import { revokeExemption } from './acts/revoke-exemption.js';
import { settleExemptionDisqualification } from './acts/settle-exemption-disqualification.js';

export const EXEMPTION_ACTS = {
  'request-exemption': requestExemption,
  'declare-exemption-interest': declareExemptionInterest,
  'settle-exemption-disqualification': settleExemptionDisqualification,
  'refer-exemption': referExemption,
  'grant-exemption': grantExemption,
  'refuse-exemption': refuseExemption,
  'revoke-exemption': revokeExemption,
  'expire-exemption': expireExemption,
} as const;
