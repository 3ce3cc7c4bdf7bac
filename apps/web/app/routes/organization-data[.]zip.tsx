import { Readable } from "node:stream";
import { zipOfData } from "@katek/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";

/** All data of the organization, made while it is sent. Each page asks anew whether this person still owns it. */
export async function loader(args: LoaderFunctionArgs) {
  const { slug, organizationId, pictureIds, madeAt, tables } = await asMember(args, (api) => api.takeout.begin({}));
  const zip = zipOfData({
    tables,
    pictureIds,
    readPage: (table, after) => asMember(args, (api) => api.takeout.page({ table, after })),
    readPicture: (id) => args.context.runtime.integrations.photos.get(organizationId, id),
  });
  const day = madeAt.toISOString().slice(0, 10);
  return new Response(Readable.toWeb(zip) as ReadableStream, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${slug}-${day}.zip"`,
      "cache-control": "no-store",
    },
  });
}
