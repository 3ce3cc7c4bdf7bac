import type { LoaderFunctionArgs } from "@remix-run/node";
import QRCode from "qrcode";
import { asMember } from "~/identity/member.server";

/** The chat address as a QR code, for windows and adverts. */
export async function loader(args: LoaderFunctionArgs) {
  const { organization } = await asMember(args, (api) => api.identity.me({}));
  const svg = await QRCode.toString(`${args.context.server.publicUrl}/chat/${organization.slug}`, {
    type: "svg",
    margin: 2,
    errorCorrectionLevel: "M",
  });
  return new Response(svg, { headers: { "content-type": "image/svg+xml", "cache-control": "no-store" } });
}
