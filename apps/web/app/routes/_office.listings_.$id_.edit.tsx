import { PageHeader } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { photoUrl } from "~/chat/home-words";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { orProblem } from "~/leads/form-problem.server";
import { formValues } from "~/listings/form/form-values";
import { ListingForm } from "~/listings/form/listing-form";
import { readListingForm } from "~/listings/form/read-listing-form";
import { typedInto, unreadable } from "~/listings/form/unreadable.server";
import { listingIdOf } from "~/listings/page/listing-id.server";
import { listingName } from "~/listings/page/listing-name";
import { PageProblem } from "~/listings/page-problem";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Edit ${data.name} · KaTek` : "Edit listing · KaTek" },
];

export async function loader(args: LoaderFunctionArgs) {
  const listingId = listingIdOf(args.params);
  return asMember(args, async (api) => {
    const { listing, confidential } = await api.listings.details({ listingId });
    return {
      id: listing.id,
      name: listingName(listing),
      photoId: listing.photos[0]?.id ?? null,
      values: formValues({ ...listing, ...confidential }),
    };
  });
}

export async function action(args: ActionFunctionArgs) {
  const listingId = listingIdOf(args.params);
  const form = await args.request.formData();
  const { input, problems } = readListingForm(form);
  if (problems) return { problem: unreadable(problems), typed: { id: listingId, ...typedInto(form) } };
  return asMember(args, async (api) => {
    const { done, problem } = await orProblem(api.listings.update({ ...input, listingId }));
    return done ? redirect(`/listings/${listingId}`) : { problem, typed: { id: listingId, ...typedInto(form) } };
  });
}

export default function EditListing() {
  const { id, name, photoId, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { organization } = useMember();
  return (
    <>
      <PageHeader title={`Edit ${name}`} back={{ label: "Listing", href: `/listings/${id}` }} />
      <ListingForm
        key={id}
        values={answer?.typed ?? values}
        problem={answer?.problem ?? null}
        assistantName={organization.assistantName}
        submit="Save changes"
        busy="Saving"
        cancelHref={`/listings/${id}`}
        imageUrl={photoId && photoUrl(organization.id, photoId)}
      />
    </>
  );
}

export function ErrorBoundary() {
  return (
    <>
      <PageHeader title="Edit listing" back={{ label: "Listings", href: "/listings" }} />
      <PageProblem what="The listing" />
    </>
  );
}
