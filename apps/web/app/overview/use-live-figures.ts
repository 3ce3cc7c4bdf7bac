import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { memberApi } from "~/api.client";

/**
 * Reads the figures again when they have changed, as the server tells. A page that is not seen waits until it is.
 * @param readAt when the figures on the page were read.
 */
export function useLiveFigures(readAt: Date): void {
  const { revalidate } = useRevalidator();
  const since = useRef(readAt);
  since.current = readAt;
  useEffect(() => {
    let stale = false;
    const look = () => {
      if (!stale || document.visibilityState !== "visible") return;
      stale = false;
      revalidate();
    };
    const subscription = memberApi().overview.live.subscribe(
      { since: since.current.toISOString() },
      {
        onData() {
          stale = true;
          look();
        },
        // The connection comes back by itself. Where it was refused, the figures stay as they are until the next visit.
        onError() {},
      },
    );
    document.addEventListener("visibilitychange", look);
    return () => {
      subscription.unsubscribe();
      document.removeEventListener("visibilitychange", look);
    };
  }, [revalidate]);
}
