/** What the page and the frame say to each other. The frame answers `hello`, and from then on knows whom to tell. */
export type ToFrame = { katek: "hello" } | { katek: "opened" };
type FromFrame = { katek: "close" };

/** Talks to the frame alone: messages go to KaTek's origin, and are taken only from that origin and that very window. */
export function talkTo(frame: HTMLIFrameElement, origin: string, onClose: () => void) {
  window.addEventListener("message", ({ origin: from, source, data }: MessageEvent<FromFrame | null>) => {
    if (from !== origin || source !== frame.contentWindow || typeof data !== "object") return;
    if (data?.katek === "close") onClose();
  });
  return (message: ToFrame) => frame.contentWindow?.postMessage(message, origin);
}
