import { useCallback, useEffect, useRef } from "react";

/**
 * Keeps the tabs of one browser together: `announce` tells the others that the conversation changed, and `onChange` is
 * called when one of them did, or when this one is looked at again.
 */
export function useOtherTabs(slug: string, onChange: (why: "told" | "seen") => void): () => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);

  useEffect(() => {
    const tabs = new BroadcastChannel(`katek-chat:${slug}`);
    channel.current = tabs;
    tabs.onmessage = () => latest.current("told");
    const seen = () => {
      if (document.visibilityState === "visible") latest.current("seen");
    };
    document.addEventListener("visibilitychange", seen);
    window.addEventListener("focus", seen);
    return () => {
      tabs.close();
      channel.current = null;
      document.removeEventListener("visibilitychange", seen);
      window.removeEventListener("focus", seen);
    };
  }, [slug]);

  return useCallback(() => channel.current?.postMessage("changed"), []);
}
