import type { ChartModel } from '../../assessments/core/charts/chart-model.ts'
import { assertNever } from '../../assessments/core/result.ts'
import { BeforeAfterDrawing } from './before-after-drawing.tsx'
import { HeatMapDrawing } from './heat-map-drawing.tsx'
import { ProfileBarsDrawing } from './profile-bars-drawing.tsx'
import { RadarDrawing } from './radar-drawing.tsx'
import { TrendLinesDrawing } from './trend-lines-drawing.tsx'

/** Draws any chart model; the one way from the domain's charts to the screen. */
export default function ChartDrawing({ model }: { model: ChartModel }) {
  switch (model.kind) {
    case 'profile_bars':
    case 'measure_states':
      return <ProfileBarsDrawing model={model} />
    case 'radar':
      return <RadarDrawing model={model} />
    case 'trend_lines':
      return <TrendLinesDrawing model={model} />
    case 'before_after':
    case 'self_external':
    case 'item_changes':
      return <BeforeAfterDrawing model={model} />
    case 'key_figures':
      return model.series.length === 1 ? (
        <ProfileBarsDrawing model={model} />
      ) : (
        <BeforeAfterDrawing model={model} />
      )
    case 'heat_map':
      return <HeatMapDrawing model={model} />
    default:
      return assertNever(model.kind)
  }
}
