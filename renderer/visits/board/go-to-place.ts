/** The id of a place in a view of a visit that can be led to: a field, a group of choices or a heading. */
export const placeIdOf = (name: string) => `place-${name}`

/** Brings a place into view and puts the focus on it, or on the choice that is made in it. */
export function goToPlace(name: string) {
  const place = document.getElementById(placeIdOf(name))
  if (place === null) return
  const chosen = place.querySelector<HTMLElement>('input:checked, input')
  place.scrollIntoView({ block: 'center' })
  ;(chosen ?? place).focus({ preventScroll: true })
}
