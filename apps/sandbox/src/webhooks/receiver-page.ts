import { escapeHtml as text } from "../escape-html";
import { homePageStyle } from "../home-page-style";
import type { Received, Verdict } from "./inbox";

/** One address of the receiver as the page shows it. */
export type Address = { name: string; knowsSecret: boolean; received: Received[] };

const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
export const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": CONTENT_POLICY,
  "cache-control": "no-store",
};

const VERDICTS: Record<Verdict, { word: string; tone: string }> = {
  verified: { word: "✓ Verified", tone: "good" },
  forged: { word: "✗ Not believed", tone: "bad" },
  unchecked: { word: "Not checked", tone: "warn" },
};

const style = `
.panel>header h2 code{font-size:15px}
.event{border-top:1px solid var(--line)}
.event>summary{display:flex;flex-wrap:wrap;gap:6px 12px;align-items:baseline;padding:12px 24px;cursor:pointer}
.event>summary:hover{background:var(--hover)}
.event>summary time{margin-left:auto;color:var(--ink-3);font-variant-numeric:tabular-nums}
.event>div{padding:0 24px 18px;display:grid;gap:12px}
.event pre{background:var(--hover);border-radius:9px;padding:12px;overflow-x:auto;font:12px/18px ui-monospace,SFMono-Regular,Menlo,monospace;color:var(--ink)}
.event b{font-weight:600}
input.wide{width:min(420px,100%)}
@media (max-width:600px){.event>summary,.event>div{padding-left:18px;padding-right:18px}.event>summary time{margin-left:0}input.wide{width:100%}}
`;

/** What came to each address, the newest first, with whether its signature is believed. */
export function receiverPage(origin: string, addresses: readonly Address[], problem: string | null): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Webhook receiver · KaTek sandbox</title><style>${homePageStyle}${style}</style></head>
<body><main>
<header class="page"><div><h1>Webhook receiver</h1>
<p>Stands in for a CRM. It takes what is sent to <code>${text(`${origin}/webhooks/in/`)}</code> and any name, and checks its signature.</p></div>
<nav><a class="button" href="/">Sandbox</a><a class="button" href="/receiver">Refresh</a></nav></header>
${problem ? `<p role="alert"><span class="badge bad">Not kept</span> ${text(problem)}</p>` : ""}
${secretForm()}
${addresses.map((address) => addressSection(origin, address)).join("\n")}
${addresses.length ? "" : `<section class="panel"><div class="block"><p class="empty">Nothing has come yet. Add ${text(`${origin}/webhooks/in/crm`)} as an endpoint in KaTek's settings, paste its secret above and send a test event.</p></div></section>`}
</main></body></html>`;
}

const secretForm = () => `<section class="panel"><div class="block"><h3>Signing secret</h3>
<div class="forms"><form method="post" action="/_control/webhooks/secrets"><label>Name<input name="name" value="crm" maxlength="60" required></label>
<label>Secret<input class="wide" name="secret" placeholder="whsec_…" autocomplete="off" required></label><button class="button">Keep the secret</button></form></div>
<p class="count">More than one is believed, as after a rotation.</p></div></section>`;

function addressSection(origin: string, { name, knowsSecret, received }: Address): string {
  const count = received.length === 1 ? "1 event" : `${received.length} events`;
  const state = knowsSecret ? "" : ` <span class="badge warn">No secret</span>`;
  return `<section class="panel" aria-label="${text(name)}"><header><div><h2>${text(name)}${state}</h2><p>${count}, newest first.</p></div><code>${text(`${origin}/webhooks/in/${name}`)}</code></header>
${received.map((event, at) => eventRow(event, at === 0)).join("\n")}</section>`;
}

function eventRow({ at, verdict, reason, headers, body }: Received, open: boolean): string {
  const { word, tone } = VERDICTS[verdict];
  const { type, pretty } = readBody(body);
  const lines = Object.entries(headers).map(([key, value]) => `<b>${text(key)}</b>: ${text(value)}`);
  return `<details class="event"${open ? " open" : ""}><summary><code>${text(type)}</code><span class="badge ${tone}">${word}</span><time datetime="${text(at)}">${text(at.slice(11, 19))} UTC</time></summary>
<div>${reason ? `<p>${text(reason)}</p>` : ""}<pre tabindex="0">${lines.join("\n")}</pre><pre tabindex="0">${text(pretty)}</pre></div></details>`;
}

function readBody(body: string): { type: string; pretty: string } {
  try {
    const parsed = JSON.parse(body) as { type?: unknown };
    return {
      type: typeof parsed?.type === "string" ? parsed.type : "unknown",
      pretty: JSON.stringify(parsed, null, 2),
    };
  } catch {
    return { type: "unreadable", pretty: body };
  }
}
