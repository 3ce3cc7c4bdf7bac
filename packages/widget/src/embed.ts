import { loadLook } from "./load-look";
import { createPanel } from "./panel";

/**
 * Puts an organization's assistant on the page that has this script:
 * `<script async src="https://…/widget.js" data-org="hammer" data-listing="optional id of the home shown"></script>`.
 * What goes wrong is said in the console, never to the visitor, whose page it is.
 */
async function embed(script: HTMLScriptElement): Promise<void> {
  const { org, listing } = script.dataset;
  if (!org) return console.warn('KaTek: the script needs data-org="…", the last part of your chat address.');
  const { origin } = new URL(script.src);
  const look = await loadLook(origin, org);
  const frame = new URL(`/embed/${encodeURIComponent(org)}`, origin);
  if (listing) frame.searchParams.set("listing", listing);
  if (look) createPanel(document.body, frame, look);
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const start = () => void embed(script).catch((error: unknown) => console.warn("KaTek:", error));
  if (document.body) start();
  else document.addEventListener("DOMContentLoaded", start, { once: true });
}
