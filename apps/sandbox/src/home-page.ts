import { escapeHtml as text } from "./escape-html";
import type { ArmedFault } from "./faults";
import { homePageStyle } from "./home-page-style";
import type { LoggedRequest } from "./request-log";
import type { Vendor } from "./vendor";

/** What the page shows. `origin` is the address that the visitor used, without a trailing slash. */
export type HomePageContent = {
  origin: string;
  vendors: readonly Vendor[];
  faults: ArmedFault[];
  requests: LoggedRequest[];
};

const SHOWN_REQUESTS = 12;
const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The sandbox's front page: each vendor with what it received lately, its armed faults and a form for another one. */
export function homePage(content: HomePageContent): { html: string; headers: Record<string, string> } {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>KaTek sandbox</title><style>${homePageStyle}</style></head>
<body><main>
<header class="page"><div><h1>Sandbox</h1>
<p>Local stand-ins for the vendors that KaTek talks to. Nothing here leaves this machine.</p></div>
<nav><a class="button" href="/">Refresh</a>${clearForm(content.faults)}</nav></header>
${content.vendors.map((vendor) => vendorSection(vendor, content)).join("\n")}
</main></body></html>`;
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": CONTENT_POLICY };
  return { html, headers: { ...headers, "cache-control": "no-store" } };
}

function clearForm(faults: ArmedFault[], vendor?: string): string {
  if (faults.length === 0) return "";
  const field = vendor ? `<input type="hidden" name="vendor" value="${text(vendor)}">` : "";
  const label = vendor ? "Clear faults" : "Clear all faults";
  return `<form method="post" action="/_control/faults/clear">${field}<button class="button">${label}</button></form>`;
}

function vendorSection(vendor: Vendor, { origin, faults, requests }: HomePageContent): string {
  const armed = faults.filter((fault) => fault.vendor === vendor.name);
  const seen = requests.filter((request) => request.vendor === vendor.name);
  const id = text(vendor.name);
  return `<section class="panel" aria-labelledby="${id}">
<header><div><h2 id="${id}">${text(vendor.title)}</h2><p>${text(vendor.summary)}</p>${pageLink(vendor)}</div>
<code>${text(`${origin}/${vendor.name}`)}</code></header>
<div class="block"><h3>Faults</h3>${armedFaults(armed)}
<div class="forms">
${faultForm(vendor, "fail", "Fail", numberField("status", "Status", 503, 400, 599))}
${faultForm(vendor, "delay", "Delay", numberField("ms", "Milliseconds", 2000, 0, 600_000))}
${faultForm(vendor, "drop", "Drop", numberField("after", "After chunks", 0, 0, 100_000))}
</div>${clearForm(armed, vendor.name)}</div>
<div class="block"><h3>Requests</h3>${requestTable(seen)}</div>
</section>`;
}

const pageLink = ({ page }: Vendor) =>
  page ? `<a class="button" href="${text(page.href)}">${text(page.label)}</a>` : "";

function armedFaults(faults: ArmedFault[]): string {
  if (faults.length === 0) return `<p class="empty">None armed. Every request is answered.</p>`;
  return `<ul>${faults.map((fault) => `<li><span class="badge warn">${fault.kind}</span> ${text(describe(fault))}</li>`).join("")}</ul>`;
}

function describe(fault: ArmedFault): string {
  const next = fault.times === 1 ? "the next request" : `the next ${fault.times} requests`;
  const where = fault.path ? ` whose path has ${fault.path}` : "";
  if (fault.kind === "fail") return `${fault.status} for ${next}${where}`;
  if (fault.kind === "delay") return `${fault.ms} ms later for ${next}${where}`;
  return `${fault.after === 0 ? "Cut at once" : `Cut after chunk ${fault.after}`} for ${next}${where}`;
}

function faultForm(vendor: Vendor, kind: ArmedFault["kind"], label: string, field: string): string {
  return `<form method="post" action="/_control/faults"><input type="hidden" name="vendor" value="${text(vendor.name)}">
<input type="hidden" name="kind" value="${kind}">${field}${numberField("times", "Times", 1, 1, 1_000_000)}
<label>Path has<input name="path" placeholder="any" maxlength="200"></label><button class="button">${label}</button></form>`;
}

function numberField(name: string, label: string, value: number, min: number, max: number): string {
  return `<label>${label}<input type="number" name="${name}" value="${value}" min="${min}" max="${max}" required></label>`;
}

function requestTable(requests: LoggedRequest[]): string {
  if (requests.length === 0) return `<p class="empty">Nothing yet. Requests show here as they come.</p>`;
  const rows = requests.slice(-SHOWN_REQUESTS).reverse().map(requestRow).join("");
  const note = `<p class="count">${requests.length === 1 ? "1 request" : `${requests.length} requests`} kept, newest first.</p>`;
  return `<div class="scroll"><table><thead><tr><th>Time (UTC)</th><th>Request</th><th>Outcome</th><th class="num">Took</th><th class="num">Chunks</th></tr></thead><tbody>${rows}</tbody></table></div>${note}`;
}

const OUTCOMES: Record<LoggedRequest["outcome"], { word: string; tone: string }> = {
  pending: { word: "Answering", tone: "live" },
  answered: { word: "Answered", tone: "good" },
  failed: { word: "Refused", tone: "bad" },
  dropped: { word: "Cut", tone: "bad" },
  client_left: { word: "Caller left", tone: "warn" },
};

function requestRow(request: LoggedRequest): string {
  const { word, tone } = OUTCOMES[request.outcome];
  const status = request.status === null ? "" : ` ${request.status}`;
  const took = request.ms === null ? "–" : `${request.ms} ms`;
  return `<tr><td class="num left">${text(request.at.slice(11, 19))}</td><td><code>${text(`${request.method} ${request.path}`)}</code></td><td><span class="badge ${tone}">${word}${status}</span></td><td class="num">${took}</td><td class="num">${request.chunks || "–"}</td></tr>`;
}
