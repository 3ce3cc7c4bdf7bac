import { talkTo } from "./frame-messages";
import type { Look } from "./load-look";
import { STYLE } from "./style";

const CHAT_ICON =
  '<path d="M7.9 20A9 9 0 1 0 4 16.1L2 22Z" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>';
const CLOSE_ICON =
  '<path d="m6 9 6 6 6-6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>';

/** The launcher and the frame that it opens, in a shadow tree that the site's own styles do not reach. */
export function createPanel(parent: HTMLElement, address: URL, look: Look): void {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  styled(root);
  const launcher = document.createElement("button");
  launcher.type = "button";
  launcher.className = "launcher";
  launcher.style.setProperty("--fill", look.fill);
  launcher.style.setProperty("--text", look.text);
  const frame = document.createElement("iframe");
  frame.id = "katek-frame";
  frame.title = `${look.assistantName}, the assistant of ${look.name}`;
  frame.referrerPolicy = "strict-origin";
  frame.hidden = true;
  root.append(frame, launcher);
  parent.append(host);

  let ready = false;
  const say = talkTo(frame, address.origin, {
    ready() {
      ready = true;
      if (!frame.hidden) say({ katek: "opened" });
    },
    close: () => show(false),
  });
  const show = (open: boolean) => {
    // Not before it is wanted: the site's own page comes first.
    if (open && !frame.src) frame.src = address.href;
    frame.hidden = !open;
    label(launcher, open, look);
    if (open) {
      frame.focus();
      if (ready) say({ katek: "opened" });
    } else launcher.focus();
  };
  label(launcher, false, look);
  launcher.addEventListener("click", () => show(Boolean(frame.hidden)));
  host.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !frame.hidden) show(false);
  });
}

function label(launcher: HTMLButtonElement, open: boolean, { name }: Look): void {
  launcher.setAttribute("aria-expanded", String(open));
  launcher.setAttribute("aria-controls", "katek-frame");
  launcher.setAttribute("aria-label", open ? "Close the chat" : `Chat with ${name}`);
  launcher.innerHTML = `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${open ? CLOSE_ICON : CHAT_ICON}</svg>`;
}

/** As a sheet of its own where there are such: a site's content security policy does not refuse it. */
function styled(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = STYLE;
    root.append(style);
  }
}
