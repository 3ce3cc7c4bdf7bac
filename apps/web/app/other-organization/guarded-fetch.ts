import { DRAWN_FOR_HEADER, type DrawnFor, drawnFor } from "./drawn-for";

/** What was refused: the page is of one organization, its person in another one by now. */
export interface Refusal {
  page: DrawnFor;
  active: DrawnFor;
}

const REFUSED_HEADER = "x-katek-other-organization";

/**
 * Makes everything that the page sends to its server say for which organization the page was drawn. Where that is not the
 * active one any more, the request waits: what asked for it neither fails nor loses what was typed.
 * @param ask resolves once the person is back in the page's organization; then the request is sent again.
 * @returns undoes it.
 */
export function guardFetch(ask: (refusal: Refusal) => Promise<void>): () => void {
  const send = window.fetch;
  const guarded: typeof fetch = async (input, init) => {
    const page = drawnFor();
    if (!page || !isHeld(input, init)) return send(input, init);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set(DRAWN_FOR_HEADER, page.id);
    for (;;) {
      const answer = await send(input instanceof Request ? input.clone() : input, { ...init, headers });
      if (!answer.headers.has(REFUSED_HEADER)) return answer;
      const { active } = (await answer.json()) as { active: DrawnFor };
      await ask({ page, active });
    }
  };
  window.fetch = guarded;
  return () => {
    if (window.fetch === guarded) window.fetch = send;
  };
}

/** What our server must not do for another organization. Pages that are only read show the active one. */
function isHeld(input: RequestInfo | URL, init?: RequestInit): boolean {
  const { origin, pathname } = new URL(input instanceof Request ? input.url : input, window.location.href);
  const method = (init?.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase();
  return origin === window.location.origin && (method !== "GET" || pathname.startsWith("/api/trpc"));
}

/** Goes back to the page's organization. @returns false if the person does not belong to it any more. */
export async function switchBack({ id }: DrawnFor): Promise<boolean> {
  const { type, ok } = await fetch("/organizations/switch", {
    method: "POST",
    body: new URLSearchParams({ organizationId: id }),
    // It leads to that organization's first page, which is not where the person is going.
    redirect: "manual",
  });
  return ok || type === "opaqueredirect";
}
