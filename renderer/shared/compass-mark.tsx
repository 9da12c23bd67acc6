/** The app's sign: a compass whose needle points through an opening in the ring. */
export function CompassMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M21.6 4.9A12.5 12.5 0 1 0 27.1 10.4"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path d="M28 4 18.6 18.6 13.4 13.4Z" fill="var(--accent)" />
      <path d="M7.5 24.5 13.4 13.4 18.6 18.6Z" fill="var(--accent)" opacity="0.42" />
    </svg>
  )
}
