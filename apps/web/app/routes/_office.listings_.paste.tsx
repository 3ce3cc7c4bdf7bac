import { PageHeader } from "@katek/ui";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PasteText } from "~/drafts/paste-text";
import { WaitingDrafts } from "~/drafts/waiting-drafts";
import { writeDraft } from "~/drafts/write-draft.server";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { PageProblem } from "~/listings/page-problem";

export const meta: MetaFunction = () => [{ title: "Paste a description · KaTek" }];

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => ({ drafts: await api.drafts.list({}) }));

export async function action(args: ActionFunctionArgs) {
  const text = (await args.request.formData()).get("text")?.toString() ?? "";
  return asMember(args, (api) => writeDraft(api, text));
}

export default function Paste() {
  const { drafts } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem ?? null;
  const { organization } = useMember();
  return (
    <>
      <PageHeader title="Paste a description" back={{ label: "Listings", href: "/listings" }} />
      <div className="mx-auto grid w-full max-w-[708px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4 md:py-u6">
        <div>
          <h2 className="text-h2 text-ink">Make a listing of a text</h2>
          <p className="mt-u0.5 text-body text-ink-2">
            You check each value beside the words that it was taken from, before it is a listing.
          </p>
        </div>
        <PasteText assistantName={organization.assistantName} problem={problem} path="/listings/paste" kind="primary" />
        <WaitingDrafts drafts={drafts} />
      </div>
    </>
  );
}

export function ErrorBoundary() {
  return (
    <>
      <PageHeader title="Paste a description" back={{ label: "Listings", href: "/listings" }} />
      <PageProblem what="This page" />
    </>
  );
}
