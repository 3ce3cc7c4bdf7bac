import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";

/** How many sample homes are among the listings. */
export const loader = (args: LoaderFunctionArgs) => asMember(args, (api) => api.imports.samples({}));

/** Removes them all. */
export const action = (args: ActionFunctionArgs) => asMember(args, (api) => api.imports.removeSamples({}));
