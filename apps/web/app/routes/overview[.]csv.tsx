import { csvHead, toCsv } from "@katek/core/kernel";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { readDays } from "~/overview/overview-params";

/** The overview's days as a file for spreadsheets. */
export async function loader(args: LoaderFunctionArgs) {
  const days = readDays(new URL(args.request.url).searchParams);
  const { series } = await asMember(args, (api) => api.overview.figures({ days }));
  const head = ["Day", "Conversations", "New leads", `Conversations ${days} days before`];
  const rows = series.map(({ day, conversations, leads, previous }) => [day, conversations, leads, previous]);
  return new Response(csvHead(head) + toCsv(rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="overview-${days}-days.csv"`,
      "cache-control": "no-store",
    },
  });
}
