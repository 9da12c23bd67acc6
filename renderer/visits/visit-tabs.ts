/** The views of one visit, in the order of the work. */
export const visitTabs = [
  { to: '/visits/$visitId/preparation', label: 'preparation.tab' },
  { to: '/visits/$visitId/conversations', label: 'conversations.tab' },
  { to: '/visits/$visitId', label: 'visits.tab.scoring' },
  { to: '/visits/$visitId/evidence', label: 'evidence.tab' },
  { to: '/visits/$visitId/double-rating', label: 'pair.tab' },
  { to: '/visits/$visitId/self-rating', label: 'raters.tab' },
  { to: '/visits/$visitId/key-figures', label: 'figures.tab' },
  { to: '/visits/$visitId/findings', label: 'findings.tab' },
  { to: '/visits/$visitId/results', label: 'visits.tab.results' },
  { to: '/visits/$visitId/report', label: 'reports.tab' },
  { to: '/visits/$visitId/history', label: 'visits.tab.history' },
] as const
