import type app from '../../resources/texts/de/app.json'
import type board from '../../resources/texts/de/board.json'
import type chart from '../../resources/texts/de/chart.json'
import type closing from '../../resources/texts/de/closing.json'
import type commands from '../../resources/texts/de/commands.json'
import type comparison from '../../resources/texts/de/comparison.json'
import type conversations from '../../resources/texts/de/conversations.json'
import type domain from '../../resources/texts/de/domain.json'
import type evidence from '../../resources/texts/de/evidence.json'
import type figures from '../../resources/texts/de/figures.json'
import type files from '../../resources/texts/de/files.json'
import type filters from '../../resources/texts/de/filters.json'
import type findings from '../../resources/texts/de/findings.json'
import type instrument from '../../resources/texts/de/instrument.json'
import type instruments from '../../resources/texts/de/instruments.json'
import type measures from '../../resources/texts/de/measures.json'
import type memory from '../../resources/texts/de/memory.json'
import type organisations from '../../resources/texts/de/organisations.json'
import type overview from '../../resources/texts/de/overview.json'
import type pair from '../../resources/texts/de/pair.json'
import type preparation from '../../resources/texts/de/preparation.json'
import type progress from '../../resources/texts/de/progress.json'
import type raters from '../../resources/texts/de/raters.json'
import type refusals from '../../resources/texts/de/refusals.json'
import type reports from '../../resources/texts/de/reports.json'
import type results from '../../resources/texts/de/results.json'
import type scoring from '../../resources/texts/de/scoring.json'
import type settings from '../../resources/texts/de/settings.json'
import type showing from '../../resources/texts/de/showing.json'
import type start from '../../resources/texts/de/start.json'
import type visits from '../../resources/texts/de/visits.json'
import type why from '../../resources/texts/de/why.json'

type StoredKey =
  | keyof typeof app
  | keyof typeof board
  | keyof typeof chart
  | keyof typeof closing
  | keyof typeof commands
  | keyof typeof comparison
  | keyof typeof conversations
  | keyof typeof domain
  | keyof typeof evidence
  | keyof typeof figures
  | keyof typeof files
  | keyof typeof filters
  | keyof typeof findings
  | keyof typeof instrument
  | keyof typeof instruments
  | keyof typeof measures
  | keyof typeof memory
  | keyof typeof organisations
  | keyof typeof overview
  | keyof typeof pair
  | keyof typeof preparation
  | keyof typeof progress
  | keyof typeof raters
  | keyof typeof refusals
  | keyof typeof reports
  | keyof typeof results
  | keyof typeof scoring
  | keyof typeof settings
  | keyof typeof showing
  | keyof typeof start
  | keyof typeof visits
  | keyof typeof why

type CountedKey = StoredKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never

/** Every text that the window can show; a counted text goes by its name without "_one" and "_other". */
export type TextKey = StoredKey | CountedKey
export type TextValues = Readonly<Record<string, string | number>>
export type Words = (key: TextKey, values?: TextValues) => string
