import { exportOwnData } from "@katek/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { withSessionToken } from "~/leaving/session-token.server";

/** All that is kept about the person who asks, also while their account waits to be deleted. */
export const loader = (args: LoaderFunctionArgs) =>
  withSessionToken(
    args,
    async (token) =>
      new Response(`${JSON.stringify(await exportOwnData(args.context.runtime, token), null, 2)}\n`, {
        headers: {
          "content-type": "application/json; charset=utf-8",
          "content-disposition": 'attachment; filename="your-katek-data.json"',
          "cache-control": "no-store",
        },
      }),
  );
