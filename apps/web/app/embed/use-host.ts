import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/**
 * The page that frames the widget, once it has said hello from a site that may. Messages are taken from that window and
 * that origin alone, and sent to no other.
 * @returns `close`, which asks the page to hide the frame; null while nobody has said hello.
 */
export function useHost(sites: string[], writing: RefObject<HTMLElement>): { close: () => void } | null {
  const host = useRef<string | null>(null);
  const [known, setKnown] = useState(false);
  const list = sites.join(" ");

  useEffect(() => {
    const allowed = [window.location.origin, ...list.split(" ").filter(Boolean)];
    const listen = ({ source, origin, data }: MessageEvent<{ katek?: unknown } | null>) => {
      if (window.parent === window || source !== window.parent || !allowed.includes(origin)) return;
      if (typeof data !== "object" || data === null) return;
      if (data.katek === "hello") {
        host.current = origin;
        setKnown(true);
        window.parent.postMessage({ katek: "ready" }, origin);
      }
      if (data.katek === "opened") writing.current?.querySelector("textarea")?.focus();
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [list, writing]);

  const close = useCallback(() => {
    if (host.current) window.parent.postMessage({ katek: "close" }, host.current);
  }, []);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // An open sheet takes Escape for itself.
      if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) close();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [close]);

  return known ? { close } : null;
}
