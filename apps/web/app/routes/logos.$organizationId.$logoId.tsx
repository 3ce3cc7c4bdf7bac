import type { LoaderFunctionArgs } from "@remix-run/node";
import { storedPicture } from "~/pictures/stored-picture.server";

/** An organization's logo. */
export const loader = ({ params, context }: LoaderFunctionArgs) =>
  storedPicture(context, params.organizationId, params.logoId);
