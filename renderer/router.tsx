import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { z } from 'zod'
import { organisationIdSchema } from '../assessments/core/organisations/organisation.ts'
import { languageSchema } from '../assessments/core/texts/localized.ts'
import { visitIdSchema } from '../assessments/core/visits/visit.ts'
import { OrganisationsScreen } from './organisations/organisations-screen.tsx'
import { AppFrame } from './shared/app-frame.tsx'
import { BrokenScreen } from './shared/broken-screen.tsx'
import { NotFoundScreen } from './shared/not-found-screen.tsx'

const rootRoute = createRootRoute({
  component: AppFrame,
  notFoundComponent: NotFoundScreen,
  errorComponent: BrokenScreen,
})

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/organisations' })
  },
})

const organisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations',
  component: OrganisationsScreen,
})

const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations/$organisationId',
  params: { parse: z.object({ organisationId: organisationIdSchema }).parse },
  component: lazyRouteComponent(
    () => import('./organisations/organisation-screen.tsx'),
    'OrganisationScreen',
  ),
})

const comparisonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations/$organisationId/comparison',
  params: { parse: z.object({ organisationId: organisationIdSchema }).parse },
  validateSearch: z.object({
    earlier: visitIdSchema.optional().catch(undefined),
    later: visitIdSchema.optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('./comparison/comparison-screen.tsx'),
    'ComparisonScreen',
  ),
})

const visitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'visits/$visitId',
  params: { parse: z.object({ visitId: visitIdSchema }).parse },
  component: lazyRouteComponent(() => import('./visits/visit-screen.tsx'), 'VisitScreen'),
})

const scoringRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: '/',
  validateSearch: z.object({
    /** A criterion that a link leads to. */
    indicator: z.string().optional().catch(undefined),
    /** Where somebody is, so that the window opens there again. */
    at: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('./visits/scoring/scoring-screen.tsx'),
    'ScoringScreen',
  ),
})

const preparationRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'preparation',
  component: lazyRouteComponent(
    () => import('./visits/preparation/preparation-screen.tsx'),
    'PreparationScreen',
  ),
})

const conversationsRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'conversations',
  validateSearch: z.object({
    /** A conversation that a link leads to. */
    conversation: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('./visits/conversations/conversations-screen.tsx'),
    'ConversationsScreen',
  ),
})

const evidenceRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'evidence',
  validateSearch: z.object({
    /** A piece of evidence that a link leads to. */
    evidence: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('./visits/evidence/evidence-screen.tsx'),
    'EvidenceScreen',
  ),
})

const doubleRatingRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'double-rating',
  component: lazyRouteComponent(
    () => import('./visits/double-rating/double-rating-screen.tsx'),
    'DoubleRatingScreen',
  ),
})

const selfRatingRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'self-rating',
  component: lazyRouteComponent(
    () => import('./visits/self-rating/self-rating-screen.tsx'),
    'SelfRatingScreen',
  ),
})

const keyFiguresRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'key-figures',
  component: lazyRouteComponent(
    () => import('./visits/key-figures/key-figures-screen.tsx'),
    'KeyFiguresScreen',
  ),
})

const findingsRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'findings',
  validateSearch: z.object({
    /** A finding that a link leads to. */
    finding: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('./visits/findings/findings-screen.tsx'),
    'FindingsScreen',
  ),
})

const resultsRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'results',
  component: lazyRouteComponent(() => import('./results/results-screen.tsx'), 'ResultsScreen'),
})

const reportRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'report',
  component: lazyRouteComponent(() => import('./reports/report-screen.tsx'), 'ReportScreen'),
})

const historyRoute = createRoute({
  getParentRoute: () => visitRoute,
  path: 'history',
  component: lazyRouteComponent(
    () => import('./visits/history/history-screen.tsx'),
    'HistoryScreen',
  ),
})

const closingTalkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'visits/$visitId/closing-talk',
  params: { parse: z.object({ visitId: visitIdSchema }).parse },
  staticData: { isShowing: true },
  component: lazyRouteComponent(
    () => import('./showing/closing-talk-screen.tsx'),
    'ClosingTalkScreen',
  ),
})

const workshopRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'visits/$visitId/workshop',
  params: { parse: z.object({ visitId: visitIdSchema }).parse },
  staticData: { isShowing: true },
  component: lazyRouteComponent(() => import('./showing/workshop-screen.tsx'), 'WorkshopScreen'),
})

const instrumentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'instruments/{-$indicatorId}',
  validateSearch: z.object({
    profile: z.string().optional().catch(undefined),
    language: languageSchema.optional().catch(undefined),
    wording: z.literal('plain').optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('./instruments/instruments-screen.tsx'),
    'InstrumentsScreen',
  ),
})

const measuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'measures',
  component: lazyRouteComponent(
    () => import('./measures/board/measure-board-screen.tsx'),
    'MeasureBoardScreen',
  ),
})

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'overview',
  component: lazyRouteComponent(() => import('./overview/overview-screen.tsx'), 'OverviewScreen'),
})

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    organisationsRoute,
    organisationRoute,
    comparisonRoute,
    visitRoute.addChildren([
      preparationRoute,
      conversationsRoute,
      scoringRoute,
      evidenceRoute,
      doubleRatingRoute,
      selfRatingRoute,
      keyFiguresRoute,
      findingsRoute,
      resultsRoute,
      reportRoute,
      historyRoute,
    ]),
    closingTalkRoute,
    workshopRoute,
    instrumentsRoute,
    measuresRoute,
    overviewRoute,
    settingsRoute,
  ]),
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** Shown to the client: without the app's navigation. */
    isShowing?: boolean
  }
}
