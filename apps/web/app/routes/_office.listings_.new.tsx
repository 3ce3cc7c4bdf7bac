import { ButtonLink, IconLink, PageHeader } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ClipboardPaste } from "lucide-react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { orProblem } from "~/leads/form-problem.server";
import { newListing } from "~/listings/form/form-values";
import { ListingForm } from "~/listings/form/listing-form";
import { isMetric } from "~/listings/form/measured-in";
import { readListingForm } from "~/listings/form/read-listing-form";
import { typedInto, unreadable } from "~/listings/form/unreadable.server";
import { PageProblem } from "~/listings/page-problem";

export const meta: MetaFunction = () => [{ title: "New listing · KaTek" }];

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const { currency, country } = await api.listings.choices({});
    return { values: newListing(currency, country, isMetric(country)) };
  });

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const { input, problems } = readListingForm(form);
  if (problems) return { problem: unreadable(problems), typed: typedInto(form) };
  return asMember(args, async (api) => {
    const { done, problem } = await orProblem(api.listings.create(input));
    return done ? redirect(`/listings/${done.id}`) : { problem, typed: typedInto(form) };
  });
}

export default function NewListing() {
  const { values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { organization } = useMember();
  return (
    <>
      <PageHeader
        title="New listing"
        back={{ label: "Listings", href: "/listings" }}
        actions={
          <ButtonLink icon={ClipboardPaste} href="/listings/paste">
            Paste a description instead
          </ButtonLink>
        }
        phoneActions={
          <IconLink size="md" icon={ClipboardPaste} label="Paste a description instead" href="/listings/paste" />
        }
      />
      <ListingForm
        values={answer?.typed ?? values}
        problem={answer?.problem ?? null}
        assistantName={organization.assistantName}
        submit="Add this listing"
        busy="Adding"
        cancelHref="/listings"
      />
    </>
  );
}

export function ErrorBoundary() {
  return (
    <>
      <PageHeader title="New listing" back={{ label: "Listings", href: "/listings" }} />
      <PageProblem what="The form" />
    </>
  );
}
