const HEADER = "x-katek-visitor";
const keyOf = (slug: string) => `katek-visitor:${slug}`;
/** Where the frame may store nothing, the token lives as long as the frame. */
const inMemory = new Map<string, string>();

/** What a request of the widget says of itself. The token is in a header, since addresses are logged. */
export function widgetHeaders(slug: string): Record<string, string> {
  const token = tokenOf(slug);
  return { "x-katek-widget": "1", ...(token && { [HEADER]: token }) };
}

/** The token of the visitor, if they have written from this tab before. */
export function tokenOf(slug: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(slug)) ?? inMemory.get(slug) ?? null;
  } catch {
    return inMemory.get(slug) ?? null;
  }
}

/** Keeps the token that an answer brings for a new visitor. */
export function keepToken(slug: string, { headers }: Pick<Response, "headers">): void {
  const token = headers.get(HEADER);
  if (!token) return;
  inMemory.set(slug, token);
  try {
    sessionStorage.setItem(keyOf(slug), token);
  } catch {
    // Storage is forbidden to frames of other sites: the conversation lasts until the page is left.
  }
}
