import type { LoaderFunctionArgs } from "@remix-run/node";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The listing that an address names. @throws a 404 for what is no id */
export function listingIdOf({ id = "" }: LoaderFunctionArgs["params"]): string {
  if (!UUID.test(id)) throw new Response("There is no such listing.", { status: 404 });
  return id;
}
