import { organizationOfChat } from "@katek/api";
import { MAX_MESSAGE_LENGTH } from "@katek/core/conversations/schemas";
import { brandStyle } from "@katek/ui/brand";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { apiFor } from "~/api.server";
import { ChatClosed } from "~/chat/chat-closed";
import { EmbedPage } from "~/embed/embed-page";
import { useNonce } from "~/nonce";
import { orErrorPage } from "~/pages/page-response.server";
import { widgetSites } from "../../server/widget-sites";

/** The assistant as the widget shows it. Who may frame it, the server says in the page's headers. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { slug = "" } = params;
  const organization = await orErrorPage(organizationOfChat(context.runtime, slug));
  const api = apiFor({ request, context }, { chatSlug: organization.slug });
  const reference = new URL(request.url).searchParams.get("listing")?.slice(0, 200);
  const [profile, conversation, homeInView] = await orErrorPage(
    Promise.all([
      api.organizations.profile({}),
      api.conversations.current({}),
      reference?.trim() ? api.listings.find({ reference }) : null,
    ]),
  );
  return {
    organization: { ...profile, id: organization.id },
    conversation,
    homeInView,
    sites: widgetSites(organization),
    maxMessageLength: MAX_MESSAGE_LENGTH,
  };
}

export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams.slug !== nextParams.slug;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.organization.assistantName} of ${data.organization.name}` : "No assistant at this address" },
  { name: "robots", content: "noindex" },
];

export default function Embed() {
  const data = useLoaderData<typeof loader>();
  return (
    <>
      <style nonce={useNonce()} suppressHydrationWarning>
        {brandStyle(data.organization.brandColor)}
      </style>
      {data.organization.closed ? <ChatClosed organization={data.organization} /> : <EmbedPage {...data} />}
    </>
  );
}
