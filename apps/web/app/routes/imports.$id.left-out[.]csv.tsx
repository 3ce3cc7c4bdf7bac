import { LEFT_OUT_LINE, LEFT_OUT_REASON, MOST_KEPT } from "@katek/core/imports/schemas";
import { csvHead, toCsv } from "@katek/core/kernel";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { leftOutInWords } from "~/imports/download-left-out";
import { isImportId, noSuchImport } from "~/imports/import-id";
import { textStream } from "~/pages/text-stream.server";

/** Rows that are read at once: each may hold a hundred thousand characters. */
const PAGE = 500;

/**
 * The rows of a file that were left out, as they stood there, with the line and the reasons beside them: corrected, the
 * file can be imported again. Where only the first are kept, its name and its last column say so.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { id = "" } = args.params;
  if (!isImportId(id)) throw noSuchImport();
  const pageAfter = (after: number) =>
    asMember(args, (api) => api.imports.listLeftOut({ importId: id, after, limit: PAGE }));
  // The first page before anything is sent: who may not read it gets a page that says so.
  const first = await pageAfter(0);
  const { columns, fileName, total } = first;
  const own = new Set(columns);
  const part = total > MOST_KEPT.row_left_out;
  async function* lines() {
    yield csvHead([
      ...columns,
      LEFT_OUT_LINE,
      part ? `${LEFT_OUT_REASON} (${leftOutInWords(total)})` : LEFT_OUT_REASON,
    ]);
    for (let { rows } = first; rows.length; { rows } = await pageAfter(rows.at(-1)?.sourceRow ?? 0))
      yield toCsv(
        rows.map(({ raw, line, errors }) => [
          ...columns.map((column) => raw?.[column] ?? ""),
          line,
          errors.map(({ column, reason }) => (column ? `${column}: ${reason}` : reason)).join("; "),
          // Cells for which the file has no column.
          ...Object.entries(raw ?? {}).flatMap(([name, cell]) => (own.has(name) ? [] : [cell])),
        ]),
      );
  }
  const name = `${fileName.replace(/\.\w+$/, "").replace(/[^\w -]+/g, "-")}-left-out${part ? `-first-${MOST_KEPT.row_left_out}` : ""}.csv`;
  return new Response(textStream(lines()), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
