import { escapeHtml as text } from "../escape-html";
import { homePageStyle } from "../home-page-style";
import { pageHeaders } from "../webhooks/receiver-page";

const style = "input.wide{width:min(420px,100%)}@media (max-width:600px){input.wide{width:100%}}";

/** The zone as a person at a registrar would see it: its TXT records, and a form for another one. */
export function zonePage(
  records: readonly { name: string; value: string }[],
  problem: string | null,
): { html: string; headers: Record<string, string> } {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Name server · KaTek sandbox</title><style>${homePageStyle}${style}</style></head>
<body><main>
<header class="page"><div><h1>Name server</h1>
<p>Stands in for the DNS. Add the TXT record that KaTek shows, then let KaTek check it.</p></div>
<nav><a class="button" href="/">Sandbox</a></nav></header>
${problem ? `<p role="alert"><span class="badge bad">Not kept</span> ${text(problem)}</p>` : ""}
<section class="panel"><div class="block"><h3>New TXT record</h3>
<div class="forms"><form method="post" action="/_control/dns/records"><label>Name<input class="wide" name="name" placeholder="_katek.chat.example.com" maxlength="253" required></label>
<label>Value<input class="wide" name="value" placeholder="katek-verification=…" maxlength="1000" required autocomplete="off"></label><button class="button">Add the record</button></form></div></div></section>
<section class="panel" aria-label="Records"><div class="block"><h3>Records</h3>${recordTable(records)}</div></section>
</main></body></html>`;
  return { html, headers: pageHeaders };
}

function recordTable(records: readonly { name: string; value: string }[]): string {
  if (records.length === 0) return `<p class="empty">None yet. Every name is unknown.</p>`;
  const rows = records
    .map(
      ({ name, value }) =>
        `<tr><td><code>${text(name)}</code></td><td><code>${text(value)}</code></td><td><form method="post" action="/_control/dns/records/delete"><input type="hidden" name="name" value="${text(name)}"><button class="button" aria-label="Remove ${text(name)}">Remove</button></form></td></tr>`,
    )
    .join("");
  return `<div class="scroll"><table><thead><tr><th>Name</th><th>Value</th><th></th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
