import { organizations } from "@katek/core";
import { execute } from "@katek/core/kernel";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StartPage } from "~/pages/start-page";

/** So many chat pages are named; a demo has one or two. */
const MOST = 6;

/** In the demo the chat pages may be found from here; elsewhere an organization gives its address to its buyers itself. */
export async function loader({ context: { runtime, mode } }: LoaderFunctionArgs) {
  if (mode !== "demo") return { chats: [] };
  const caller = { actor: { kind: "system", id: "start page" }, organization: null } as const;
  const all = await execute(runtime, caller, organizations.list, {});
  return { chats: all.slice(0, MOST).map(({ slug, name }) => ({ slug, name })) };
}

export const meta: MetaFunction = () => [
  { title: "KaTek · An assistant for every real-estate agent" },
  {
    name: "description",
    content: "KaTek gives a brokerage an assistant that knows its listings and talks to buyers day and night.",
  },
];

export default function Index() {
  return <StartPage {...useLoaderData<typeof loader>()} />;
}
