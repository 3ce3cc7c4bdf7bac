interface MapPlaceholderProps {
  latitude: number | null;
  longitude: number | null;
  /** What stands at the pin. */
  label: string;
}

/** A drawn map: no service is asked, so nobody learns which home is looked at. Its streets are made of the coordinates. */
export function MapPlaceholder({ latitude, longitude, label }: MapPlaceholderProps) {
  const known = latitude !== null && longitude !== null;
  const seed = known ? Math.abs(Math.sin(latitude * 12.9898 + longitude * 78.233)) : 0.4;
  const tilt = Math.round(seed * 24 - 12);
  return (
    <figure className="m-0">
      <svg
        viewBox="0 0 240 120"
        role="img"
        aria-label={known ? `Drawn map around ${label}` : "Drawn map: the place is not known"}
        className="block w-full rounded-md border border-line bg-sunken"
      >
        <g className="stroke-line-2" strokeWidth="5" fill="none" transform={`rotate(${tilt} 120 60)`}>
          <path d="M-40 24H280M-40 62H280M-40 104H280M34-40V160M104-40V160M178-40V160" />
          <path d="M-40 130 280-20" strokeWidth="8" />
        </g>
        <path d={`M150-10q${20 + seed * 30} 60-20 140`} className="stroke-accent-line" strokeWidth="9" fill="none" />
        {known ? (
          <g className="fill-brand">
            <path d="M120 68s-13-13-13-23a13 13 0 0 1 26 0c0 10-13 23-13 23z" />
            <circle cx="120" cy="45" r="5" className="fill-white" />
          </g>
        ) : null}
      </svg>
      <figcaption className="num mt-u1 text-caption text-ink-3">
        {known ? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` : "No coordinates yet."} Drawn, not a real map.
      </figcaption>
    </figure>
  );
}
