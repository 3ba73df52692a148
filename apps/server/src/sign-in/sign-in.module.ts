import { Global, Module } from '@nestjs/common';
import { BackChannelController } from './back-channel.controller.js';
import { Bearers } from './bearers.js';
import { CodeFlow } from './code-flow.js';
import { Endings } from './endings.js';
import { IssuerOfSignIns } from './issuer.js';
import { LogoutTokens } from './logout-token.js';
import { SessionSweep } from './session-sweep.js';
import { Sessions } from './sessions.js';
import { SignInController } from './sign-in.controller.js';
import { SignIns } from './sign-ins.js';

/** Who calls, and how one signs in and out. */
@Global()
@Module({
  controllers: [SignInController, BackChannelController],
  providers: [Endings, IssuerOfSignIns, Bearers, Sessions, SignIns, CodeFlow, LogoutTokens, SessionSweep],
  exports: [SignIns, Endings],
})
export class SignInModule {}
