/** What the page and the frame say to each other. The frame answers `hello`, and from then on knows whom to tell. */
export type ToFrame = { katek: "hello" } | { katek: "opened" };
type FromFrame = { katek: "ready" } | { katek: "close" };

/** The frame hears nothing before its scripts have come, so it is greeted until it answers, for a minute at most. */
const GREETING_MS = 200;
const GREETINGS = 300;

/** Talks to the frame alone: messages go to KaTek's origin, and are taken only from that origin and that very window. */
export function talkTo(frame: HTMLIFrameElement, origin: string, on: { ready(): void; close(): void }) {
  let greetings = 0;
  let timer: number | undefined;
  const say = (message: ToFrame) => frame.contentWindow?.postMessage(message, origin);
  window.addEventListener("message", ({ origin: from, source, data }: MessageEvent<FromFrame | null>) => {
    if (from !== origin || source !== frame.contentWindow || typeof data !== "object") return;
    if (data?.katek === "close") on.close();
    if (data?.katek !== "ready") return;
    clearInterval(timer);
    on.ready();
  });
  frame.addEventListener("load", () => {
    // An iframe without an address has loaded, too: a page of this site's own.
    if (!frame.src) return;
    clearInterval(timer);
    greetings = 0;
    timer = window.setInterval(() => {
      if (++greetings > GREETINGS) clearInterval(timer);
      else say({ katek: "hello" });
    }, GREETING_MS);
  });
  return say;
}
