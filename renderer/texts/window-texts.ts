import type { Resource } from 'i18next'
import appDe from '../../resources/texts/de/app.json' with { type: 'json' }
import boardDe from '../../resources/texts/de/board.json' with { type: 'json' }
import chartDe from '../../resources/texts/de/chart.json' with { type: 'json' }
import closingDe from '../../resources/texts/de/closing.json' with { type: 'json' }
import commandsDe from '../../resources/texts/de/commands.json' with { type: 'json' }
import comparisonDe from '../../resources/texts/de/comparison.json' with { type: 'json' }
import conversationsDe from '../../resources/texts/de/conversations.json' with { type: 'json' }
import domainDe from '../../resources/texts/de/domain.json' with { type: 'json' }
import evidenceDe from '../../resources/texts/de/evidence.json' with { type: 'json' }
import figuresDe from '../../resources/texts/de/figures.json' with { type: 'json' }
import filesDe from '../../resources/texts/de/files.json' with { type: 'json' }
import filtersDe from '../../resources/texts/de/filters.json' with { type: 'json' }
import findingsDe from '../../resources/texts/de/findings.json' with { type: 'json' }
import instrumentDe from '../../resources/texts/de/instrument.json' with { type: 'json' }
import instrumentsDe from '../../resources/texts/de/instruments.json' with { type: 'json' }
import measuresDe from '../../resources/texts/de/measures.json' with { type: 'json' }
import memoryDe from '../../resources/texts/de/memory.json' with { type: 'json' }
import organisationsDe from '../../resources/texts/de/organisations.json' with { type: 'json' }
import overviewDe from '../../resources/texts/de/overview.json' with { type: 'json' }
import pairDe from '../../resources/texts/de/pair.json' with { type: 'json' }
import preparationDe from '../../resources/texts/de/preparation.json' with { type: 'json' }
import progressDe from '../../resources/texts/de/progress.json' with { type: 'json' }
import ratersDe from '../../resources/texts/de/raters.json' with { type: 'json' }
import refusalsDe from '../../resources/texts/de/refusals.json' with { type: 'json' }
import reportsDe from '../../resources/texts/de/reports.json' with { type: 'json' }
import resultsDe from '../../resources/texts/de/results.json' with { type: 'json' }
import scoringDe from '../../resources/texts/de/scoring.json' with { type: 'json' }
import settingsDe from '../../resources/texts/de/settings.json' with { type: 'json' }
import showingDe from '../../resources/texts/de/showing.json' with { type: 'json' }
import startDe from '../../resources/texts/de/start.json' with { type: 'json' }
import visitsDe from '../../resources/texts/de/visits.json' with { type: 'json' }
import whyDe from '../../resources/texts/de/why.json' with { type: 'json' }
import appEn from '../../resources/texts/en/app.json' with { type: 'json' }
import boardEn from '../../resources/texts/en/board.json' with { type: 'json' }
import chartEn from '../../resources/texts/en/chart.json' with { type: 'json' }
import closingEn from '../../resources/texts/en/closing.json' with { type: 'json' }
import commandsEn from '../../resources/texts/en/commands.json' with { type: 'json' }
import comparisonEn from '../../resources/texts/en/comparison.json' with { type: 'json' }
import conversationsEn from '../../resources/texts/en/conversations.json' with { type: 'json' }
import domainEn from '../../resources/texts/en/domain.json' with { type: 'json' }
import evidenceEn from '../../resources/texts/en/evidence.json' with { type: 'json' }
import figuresEn from '../../resources/texts/en/figures.json' with { type: 'json' }
import filesEn from '../../resources/texts/en/files.json' with { type: 'json' }
import filtersEn from '../../resources/texts/en/filters.json' with { type: 'json' }
import findingsEn from '../../resources/texts/en/findings.json' with { type: 'json' }
import instrumentEn from '../../resources/texts/en/instrument.json' with { type: 'json' }
import instrumentsEn from '../../resources/texts/en/instruments.json' with { type: 'json' }
import measuresEn from '../../resources/texts/en/measures.json' with { type: 'json' }
import memoryEn from '../../resources/texts/en/memory.json' with { type: 'json' }
import organisationsEn from '../../resources/texts/en/organisations.json' with { type: 'json' }
import overviewEn from '../../resources/texts/en/overview.json' with { type: 'json' }
import pairEn from '../../resources/texts/en/pair.json' with { type: 'json' }
import preparationEn from '../../resources/texts/en/preparation.json' with { type: 'json' }
import progressEn from '../../resources/texts/en/progress.json' with { type: 'json' }
import ratersEn from '../../resources/texts/en/raters.json' with { type: 'json' }
import refusalsEn from '../../resources/texts/en/refusals.json' with { type: 'json' }
import reportsEn from '../../resources/texts/en/reports.json' with { type: 'json' }
import resultsEn from '../../resources/texts/en/results.json' with { type: 'json' }
import scoringEn from '../../resources/texts/en/scoring.json' with { type: 'json' }
import settingsEn from '../../resources/texts/en/settings.json' with { type: 'json' }
import showingEn from '../../resources/texts/en/showing.json' with { type: 'json' }
import startEn from '../../resources/texts/en/start.json' with { type: 'json' }
import visitsEn from '../../resources/texts/en/visits.json' with { type: 'json' }
import whyEn from '../../resources/texts/en/why.json' with { type: 'json' }

/** Both languages at once, so that switching needs neither a restart nor a wait. */
export const windowTexts: Resource = {
  de: {
    translation: {
      ...appDe,
      ...boardDe,
      ...chartDe,
      ...closingDe,
      ...commandsDe,
      ...comparisonDe,
      ...conversationsDe,
      ...domainDe,
      ...evidenceDe,
      ...figuresDe,
      ...filesDe,
      ...filtersDe,
      ...findingsDe,
      ...instrumentDe,
      ...instrumentsDe,
      ...measuresDe,
      ...memoryDe,
      ...organisationsDe,
      ...overviewDe,
      ...pairDe,
      ...preparationDe,
      ...progressDe,
      ...ratersDe,
      ...refusalsDe,
      ...reportsDe,
      ...resultsDe,
      ...scoringDe,
      ...settingsDe,
      ...showingDe,
      ...startDe,
      ...visitsDe,
      ...whyDe,
    },
  },
  en: {
    translation: {
      ...appEn,
      ...boardEn,
      ...chartEn,
      ...closingEn,
      ...commandsEn,
      ...comparisonEn,
      ...conversationsEn,
      ...domainEn,
      ...evidenceEn,
      ...figuresEn,
      ...filesEn,
      ...filtersEn,
      ...findingsEn,
      ...instrumentEn,
      ...instrumentsEn,
      ...measuresEn,
      ...memoryEn,
      ...organisationsEn,
      ...overviewEn,
      ...pairEn,
      ...preparationEn,
      ...progressEn,
      ...ratersEn,
      ...refusalsEn,
      ...reportsEn,
      ...resultsEn,
      ...scoringEn,
      ...settingsEn,
      ...showingEn,
      ...startEn,
      ...visitsEn,
      ...whyEn,
    },
  },
}
