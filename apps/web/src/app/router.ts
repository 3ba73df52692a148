import { createRouter } from '@tanstack/react-router';
import { goesElsewhere } from '../kit/arrival.js';
import { aboutRoutes } from '../pages/about/routes.js';
import { administrationRoutes } from '../pages/administration/routes.js';
import { areasRoute } from '../pages/areas-start/routes.js';
import { auditRoute } from '../pages/audit/routes.js';
import { boardRoutes } from '../pages/board/routes.js';
import { caseRoutes } from '../pages/case/routes.js';
import { committeeRoutes } from '../pages/committee/routes.js';
import { deskRoutes } from '../pages/decision-desk/routes.js';
import { directiveRoutes } from '../pages/directive/routes.js';
import { draftRoute } from '../pages/draft/routes.js';
import { evaluationRoutes } from '../pages/evaluation/routes.js';
import { exemptionRoute } from '../pages/exemption/routes.js';
import { frontRoute } from '../pages/front/routes.js';
import { governingRoutes } from '../pages/governing/routes.js';
import { leadershipRoute } from '../pages/leadership/routes.js';
import { myWorkRoute } from '../pages/my-work/routes.js';
import { profileRoute } from '../pages/profile/routes.js';
import { recordingRoutes } from '../pages/recording/routes.js';
import { registerRoute } from '../pages/register/routes.js';
import { reviewRoute } from '../pages/review/routes.js';
import { securityLogRoute } from '../pages/security-log/routes.js';
import { whatAppliesRoute } from '../pages/what-applies/routes.js';
import { hasEnded } from '../session/contact.js';
import { goOnAsPublic } from '../session/me.js';
import { tellNews } from '../session/news.js';
import { client } from './client.js';
import { root } from './root.js';
import { Trouble } from './trouble.js';

/** Every page, by its address. A page's own folder says the rest. */
const routes = root.addChildren([
  frontRoute,
  myWorkRoute,
  ...caseRoutes,
  draftRoute,
  areasRoute,
  ...deskRoutes,
  reviewRoute,
  ...evaluationRoutes,
  ...committeeRoutes,
  exemptionRoute,
  ...boardRoutes,
  whatAppliesRoute,
  ...directiveRoutes,
  registerRoute,
  ...governingRoutes,
  ...recordingRoutes,
  leadershipRoute,
  auditRoute,
  securityLogRoute,
  ...administrationRoutes,
  profileRoute,
  ...aboutRoutes,
]);

export const router = createRouter({
  routeTree: routes,
  context: { client },
  defaultErrorComponent: Trouble,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

router.subscribe('onBeforeLoad', ({ pathChanged, fromLocation }) => {
  if (!pathChanged || !fromLocation) return;
  goesElsewhere();
  tellNews(undefined);
  if (hasEnded()) goOnAsPublic(client);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
