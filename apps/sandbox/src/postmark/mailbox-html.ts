import { escapeHtml as text } from "../escape-html";
import { homePageStyle } from "../home-page-style";
import type { Address } from "./addresses";
import { type KeptMessage, recipientsOf } from "./mailbox";

/** Where the mailbox is read. */
export const MAILBOX_PATH = "/mailbox";

const STYLE = `${homePageStyle}
a{color:inherit}
.people{display:flex;flex-wrap:wrap;justify-content:flex-start;gap:6px}
.people a{border:1px solid var(--line-2);border-radius:999px;padding:5px 12px;text-decoration:none;background:var(--surface)}
.people a:hover{background:var(--hover)}
.people a[aria-current]{background:var(--ink);border-color:var(--ink);color:var(--surface)}
.mail{gap:0;border-top:1px solid var(--line)}
.mail li+li{border-top:1px solid var(--line)}
.mail a{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 18px;padding:12px 24px;text-decoration:none}
.mail a:hover{background:var(--hover)}
.mail a:focus-visible{outline-offset:-2px}
.mail b{font-weight:600;font-size:14px;line-height:21px;overflow-wrap:anywhere}
.mail span,.mail time{color:var(--ink-3)}
.mail span{grid-column:1/-1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:6px 18px;margin:0}
dt{color:var(--ink-3)}dd{margin:0;overflow-wrap:anywhere}
iframe{display:block;width:100%;height:720px;border:0;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:12px/18px ui-monospace,SFMono-Regular,Menlo,monospace;color:var(--ink-2)}
.block.flush{padding:0;display:block}`;

const document = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

/** Everything that arrived, newest first; for one recipient where one is given. */
export function listPage(all: KeptMessage[], recipient?: string): string {
  const people = [...new Set(all.flatMap((message) => recipientsOf(message).map(({ Email }) => Email.toLowerCase())))];
  const wanted = recipient?.toLowerCase();
  const shown = wanted
    ? all.filter((message) => recipientsOf(message).some(({ Email }) => Email.toLowerCase() === wanted))
    : all;
  return document(
    "Mailbox · KaTek sandbox",
    `<header class="page"><div><h1>Mailbox</h1><p>Every email that KaTek sent, kept on this machine. None of them was delivered.</p></div>
<nav><a class="button" href="${MAILBOX_PATH}${wanted ? `?to=${encodeURIComponent(wanted)}` : ""}">Refresh</a><a class="button" href="/">All vendors</a></nav></header>
${people.length > 1 ? `<nav class="people" aria-label="Recipients">${[undefined, ...people.sort()].map((email) => personLink(email, wanted)).join("")}</nav>` : ""}
<section class="panel" aria-label="Messages"><header><div><h2>${wanted ? text(wanted) : "Everybody"}</h2><p class="count">${countOf(shown.length)}</p></div></header>
${shown.length ? `<ul class="mail">${shown.map(messageLink).join("")}</ul>` : `<div class="block"><p class="empty">Nothing yet. An email shows here as soon as KaTek sends one, such as when a buyer becomes a lead.</p></div>`}
</section>`,
  );
}

/** One message: its head, how it looks, its text version, what else was sent with it. */
export function messagePage(message: KeptMessage): string {
  const head = [
    ["From", inWords([message.from])],
    ["To", inWords(message.to)],
    ["Cc", inWords(message.cc)],
    ["Bcc", inWords(message.bcc)],
    ["Reply to", message.replyTo],
    ["Received", `${message.receivedAt.slice(0, 19).replace("T", " ")} UTC`],
  ].filter(([, value]) => value);
  const extra = [
    ["Message id", message.id],
    ["Stream", message.stream],
    ["Tag", message.tag],
    ...message.headers.map(({ Name, Value }) => [Name, Value]),
    ...Object.entries(message.metadata).map(([name, value]) => [`Metadata ${name}`, value]),
  ].filter(([, value]) => value);
  return document(
    `${message.subject || "No subject"} · Mailbox`,
    `<header class="page"><div><h1>${text(message.subject || "No subject")}</h1></div><nav><a class="button" href="${MAILBOX_PATH}">Back to the mailbox</a></nav></header>
<section class="panel" aria-label="Message"><div class="block">${table(head)}</div>
${message.html ? `<div class="block flush"><iframe title="The message as it looks" sandbox="allow-popups allow-popups-to-escape-sandbox" src="${MAILBOX_PATH}/${message.id}/html"></iframe></div>` : ""}
<div class="block"><h3>Text version</h3>${message.text ? `<pre>${text(message.text)}</pre>` : `<p class="empty">None was sent.</p>`}</div>
<div class="block"><h3>Headers and metadata</h3>${table(extra)}</div></section>`,
  );
}

const countOf = (messages: number) => (messages === 1 ? "1 message" : `${messages} messages`);

function personLink(email: string | undefined, wanted: string | undefined): string {
  const href = email ? `${MAILBOX_PATH}?to=${encodeURIComponent(email)}` : MAILBOX_PATH;
  return `<a href="${href}"${email === wanted ? ' aria-current="page"' : ""}>${text(email ?? "Everybody")}</a>`;
}

const messageLink = (message: KeptMessage) =>
  `<li><a href="${MAILBOX_PATH}/${message.id}"><b>${text(message.subject || "No subject")}</b><time class="num" datetime="${message.receivedAt}">${message.receivedAt.slice(11, 19)} UTC</time><span>${text(`To ${inWords(message.to)}, from ${inWords([message.from])}`)}</span></a></li>`;

const inWords = (addresses: Address[]) =>
  addresses.map(({ Name, Email }) => (Name ? `${Name} <${Email}>` : Email)).join(", ");

const table = (rows: string[][]) =>
  `<dl>${rows.map(([name = "", value = ""]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join("")}</dl>`;
