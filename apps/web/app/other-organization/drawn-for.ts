/** The organization that the page was drawn for. */
export interface DrawnFor {
  id: string;
  name: string;
  /** `#RRGGBB`; where it is left out, the page carries the organization's brand itself. */
  brandColor?: string;
}

let page: DrawnFor | null = null;

/** Tells what the browser sends from now on whose page it comes from; null on pages of nobody in particular. */
export function setDrawnFor(organization: DrawnFor | null): void {
  page = organization;
}

export const drawnFor = (): DrawnFor | null => page;

/** Read by the server, which refuses what is meant for another organization than the active one. */
export const DRAWN_FOR_HEADER = "x-katek-organization";

/** The same in an address, for what cannot set headers: an EventSource, a form before the page's scripts have come. */
export function markedFor(path: string, organizationId: string | undefined): string {
  if (!organizationId) return path;
  return `${path}${path.includes("?") ? "&" : "?"}organization=${encodeURIComponent(organizationId)}`;
}
