import { escapeHtml as text } from "../escape-html";
import { homePageStyle } from "../home-page-style";
import type { Account } from "./accounts";
import { type AuthorizeRequest, returnAddress } from "./authorize-request";

const STYLE = `${homePageStyle}
body{min-height:100vh;display:grid;place-items:center;padding:24px}
main{display:block;width:100%;max-width:456px;padding:0}
.panel>header{display:block;padding:30px 30px 18px}
.panel>header svg{display:block;margin-bottom:18px}
h1{font-size:22px;line-height:30px}
.people{border-top:1px solid var(--line);gap:0;padding:0}
.people li+li{border-top:1px solid var(--line)}
.person{display:flex;gap:12px;align-items:center;width:100%;padding:12px 30px;border:0;background:none;color:inherit;font:inherit;text-align:left;cursor:pointer}
.person:hover{background:var(--hover)}
.person:focus-visible{outline-offset:-2px}
.face{flex:none;display:grid;place-items:center;width:36px;height:36px;border-radius:50%;background:var(--live-soft);color:var(--live);font-weight:600}
.who{flex:1;min-width:0;display:grid}
.who b{font-weight:600;font-size:14px;line-height:21px}
.who span{color:var(--ink-3);overflow:hidden;text-overflow:ellipsis}
.note{max-width:108px;color:var(--ink-3);font-size:12px;text-align:right}
details{border-top:1px solid var(--line)}
summary{padding:18px 30px;cursor:pointer;font-weight:500}
summary:hover{background:var(--hover)}
summary:focus-visible{outline-offset:-2px}
details form{display:grid;gap:12px;padding:6px 30px 24px}
details input{width:100%;height:36px;font-size:16px}
.primary{height:36px;background:#6D28D9;border-color:#6D28D9;color:#FFF}
.primary:hover{background:#5B21B6}
.panel>footer{border-top:1px solid var(--line);padding:12px 30px;display:flex;align-items:center;justify-content:space-between;gap:12px}
.panel>footer p{font-size:12px;color:var(--ink-3)}
@media (max-width:480px){.person,summary{padding-left:18px;padding-right:18px}.panel>header{padding:24px 18px 18px}.panel>footer{padding:12px 18px}details form{padding:6px 18px 18px}.note{display:none}}
`;

const G = `<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path fill="#4285F4" d="M22.56 12.25c0-.78-.07-1.53-.2-2.25H12v4.26h5.92c-.26 1.37-1.04 2.53-2.21 3.31v2.77h3.57c2.08-1.92 3.28-4.74 3.28-8.09z"/><path fill="#34A853" d="M12 23c2.97 0 5.46-.98 7.28-2.66l-3.57-2.77c-.98.66-2.23 1.06-3.71 1.06-2.86 0-5.29-1.93-6.16-4.53H2.18v2.84C3.99 20.53 7.7 23 12 23z"/><path fill="#FBBC05" d="M5.84 14.09c-.22-.66-.35-1.36-.35-2.09s.13-1.43.35-2.09V7.07H2.18C1.43 8.55 1 10.22 1 12s.43 3.45 1.18 4.93l3.66-2.84z"/><path fill="#EA4335" d="M12 5.38c1.62 0 3.06.56 4.21 1.64l3.15-3.15C17.45 2.09 14.97 1 12 1 7.7 1 3.99 3.47 2.18 7.07l3.66 2.84c.87-2.6 3.3-4.53 6.16-4.53z"/></svg>`;

/** The choice of an account. `problem` is what was wrong with the form that was sent. */
export function authorizePage(request: AuthorizeRequest, accounts: readonly Account[], problem?: string): string {
  const app = text(new URL(request.redirect_uri).host);
  const asked = Object.entries(request)
    .map(([name, value]) => `<input type="hidden" name="${text(name)}" value="${text(String(value))}">`)
    .join("");
  return document(
    "Choose an account",
    `<section class="panel"><header>${G}<h1>Choose an account</h1><p>to go on to KaTek at ${app}</p></header>
<ul class="people">${accounts.map((account) => `<li>${accountForm(account, asked)}</li>`).join("")}</ul>
<details${problem ? " open" : ""}><summary>Use another account</summary><form method="post" action="authorize">${asked}
${problem ? `<p role="alert"><span class="badge bad">${text(problem)}</span></p>` : ""}
<label>Name<input name="name" autocomplete="off" required maxlength="120"></label>
<label>Email<input name="email" type="email" autocomplete="off" required maxlength="320"></label>
<button class="button primary">Continue</button></form></details>
<footer><p>The sandbox stands in for Google here. It lets anyone in.</p><a class="button" href="${text(returnAddress(request, { error: "access_denied" }))}">Cancel</a></footer></section>`,
  );
}

function accountForm({ name, email, note }: Account, asked: string): string {
  const initials = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .slice(0, 2)
    .join("")
    .toUpperCase();
  return `<form method="post" action="authorize">${asked}<input type="hidden" name="name" value="${text(name)}"><input type="hidden" name="email" value="${text(email)}">
<button class="person"><span class="face" aria-hidden="true">${text(initials)}</span><span class="who"><b>${text(name)}</b><span>${text(email)}</span></span>${note ? `<span class="note">${text(note)}</span>` : ""}</button></form>`;
}

/** What a wrong request gets: it is not sent back to an address that nobody vouches for. */
export const refusalPage = (reasons: string[]): string =>
  document(
    "Access blocked",
    `<section class="panel"><header>${G}<h1>Access blocked: the request is not valid</h1></header><div class="block"><ul>${reasons.map((reason) => `<li>${text(reason)}</li>`).join("")}</ul></div></section>`,
  );

const document = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · sandbox</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

/** `form-action` holds for the redirect after the form too, so the application's origin is in it. */
export const pageHeaders = (redirectUri?: string): Record<string, string> => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'${redirectUri ? ` ${formTargets(new URL(redirectUri))}` : ""}; base-uri 'none'; frame-ancestors 'none'`,
});

/** The application, and its subdomains: it may lead on to one of them, and browsers hold the form to the whole way. */
function formTargets({ protocol, hostname, port, origin }: URL): string {
  return hostname.endsWith(".localhost") ? `${origin} ${protocol}//*.${hostname}${port && `:${port}`}` : origin;
}
