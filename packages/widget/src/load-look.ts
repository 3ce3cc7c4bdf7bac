/** How the launcher looks and what it is called, as `GET /embed/<org>/look` says it. */
export interface Look {
  name: string;
  assistantName: string;
  /** `#RRGGBB`, corrected for contrast. */
  fill: string;
  text: string;
}

/** null, with a word in the console, where this site may not show the widget. */
export async function loadLook(origin: string, org: string): Promise<Look | null> {
  const response = await fetch(`${origin}/embed/${encodeURIComponent(org)}/look`, { credentials: "omit" }).catch(
    () => null,
  );
  if (response?.ok) return (await response.json()) as Look;
  console.warn(
    response?.status === 404
      ? `KaTek: there is no organization "${org}".`
      : `KaTek: ${location.origin} may not show this widget. Add it to the sites of "${org}" in KaTek's settings.`,
  );
  return null;
}
