import type { LoaderFunctionArgs } from "@remix-run/node";
import { storedPicture } from "~/pictures/stored-picture.server";

/** A picture of a listing. */
export const loader = ({ params, context }: LoaderFunctionArgs) =>
  storedPicture(context, params.organizationId, params.photoId);
