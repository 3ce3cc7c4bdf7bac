import { organizationOfChat } from "@katek/api";
import { MAX_MESSAGE_LENGTH } from "@katek/core/conversations/schemas";
import { brandStyle } from "@katek/ui/brand";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { apiFor } from "~/api.server";
import { ChatClosed } from "~/chat/chat-closed";
import { ChatPage } from "~/chat/chat-page";
import { useNonce } from "~/nonce";
import { orErrorPage } from "~/pages/page-response.server";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { slug = "" } = params;
  const organization = await orErrorPage(organizationOfChat(context.runtime, slug));
  // One address for one page: its cookie is named after the slug.
  if (organization.slug !== slug) throw redirect(`/chat/${organization.slug}`);
  const api = apiFor({ request, context }, { chatSlug: slug });
  const [profile, conversation] = await orErrorPage(
    Promise.all([api.organizations.profile({}), api.conversations.current({})]),
  );
  return {
    organization: { ...profile, id: organization.id },
    conversation,
    maxMessageLength: MAX_MESSAGE_LENGTH,
  };
}

/** A message that was sent before the page's scripts had come: it is kept, and answered once they have. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { slug = "" } = params;
  const text = (await request.formData()).get("message")?.toString() ?? "";
  const headers = new Headers();
  const api = apiFor({ request, context }, { chatSlug: slug, responseHeaders: headers });
  const conversation = await orErrorPage(api.conversations.current({}));
  await orErrorPage(api.conversations.send({ conversationId: conversation?.id, text }));
  return redirect(`/chat/${slug}`, { headers });
}

/** The page keeps its own conversation up to date; opening a home's sheet loads nothing. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams.slug !== nextParams.slug;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `Find a home with ${data.organization.name}` },
        {
          name: "description",
          content: `Ask ${data.organization.assistantName}, the assistant of ${data.organization.name}, about every home they offer.`,
        },
      ]
    : [{ title: "No chat page at this address · KaTek" }];

export default function Chat() {
  const { organization, conversation, maxMessageLength } = useLoaderData<typeof loader>();
  return (
    <>
      <style nonce={useNonce()} suppressHydrationWarning>
        {brandStyle(organization.brandColor)}
      </style>
      {organization.closed ? (
        <ChatClosed organization={organization} />
      ) : (
        <ChatPage
          key={organization.slug}
          organization={organization}
          conversation={conversation}
          maxMessageLength={maxMessageLength}
        />
      )}
    </>
  );
}
