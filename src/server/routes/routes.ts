import type { Route } from "../route.js";
import { startCohortRoute } from "./cohort-route.js";
import { compareRoute } from "./compare-route.js";
import { forgetRoute, matchRoute, profileRoute } from "./cv-routes.js";
import { extractRoute } from "./extract-route.js";
import { deleteAllRoute, holdingsRoute } from "./holdings-routes.js";
import { cancelRoute, eventsRoute, jobRoute, personRoute, resultRoute, startReportRoute } from "./job-routes.js";
import { marketRoute, roleRoute, rolesRoute, snapshotRoute } from "./market-routes.js";
import { gapRoute, planRoute, renderRoute, reportRoute, verifyRoute } from "./report-routes.js";

/** Every address of the interface, in the order its page shows them. None of them orders people. */
export const ROUTES: readonly Route[] = [
  matchRoute,
  profileRoute,
  forgetRoute,
  rolesRoute,
  roleRoute,
  snapshotRoute,
  marketRoute,
  gapRoute,
  planRoute,
  compareRoute,
  reportRoute,
  renderRoute,
  verifyRoute,
  extractRoute,
  startReportRoute,
  startCohortRoute,
  jobRoute,
  eventsRoute,
  resultRoute,
  personRoute,
  cancelRoute,
  holdingsRoute,
  deleteAllRoute,
];
