import { MOST_AUDIT_ENTRIES } from "@katek/core/audit/schemas";
import { csvHead, toCsv } from "@katek/core/kernel";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readAuditFilters } from "~/audit/audit-params";
import { asMember } from "~/identity/member.server";
import { textStream } from "~/pages/text-stream.server";

const HEAD = ["Time", "Who", "Kind", "Id", "What", "Operation", "On", "Before", "After", "Address", "Browser"];

/** The entries that pass the filters as a file for spreadsheets, written while they are read. */
export async function loader(args: LoaderFunctionArgs) {
  const filters = readAuditFilters(new URL(args.request.url).searchParams);
  const pageAfter = (cursor?: string) =>
    asMember(args, (api) => api.audit.list({ ...filters, cursor, limit: MOST_AUDIT_ENTRIES }));
  // The first page before anything is sent: who may not read it gets a page that says so.
  const first = await pageAfter();
  async function* lines() {
    yield csvHead(HEAD);
    for (let page = first; ; page = await pageAfter(page.nextCursor ?? undefined)) {
      if (page.entries.length)
        yield toCsv(
          page.entries.map(({ at, actor, words, operation, target, before, after, address, userAgent }) => [
            ...[at.toISOString(), actor.name ?? "", actor.kind, actor.id, words, operation],
            ...[
              target ? (page.names[target] ?? target) : "",
              json(before),
              json(after),
              address ?? "",
              userAgent ?? "",
            ],
          ]),
        );
      if (!page.nextCursor) return;
    }
  }
  return new Response(textStream(lines()), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="audit-log.csv"',
      "cache-control": "no-store",
    },
  });
}

const json = (value: Record<string, unknown> | null) => (value ? JSON.stringify(value) : "");
