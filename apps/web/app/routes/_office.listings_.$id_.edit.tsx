import { PageHeader } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { photoUrl } from "~/chat/home-words";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { formValues } from "~/listings/form/form-values";
import { ListingForm } from "~/listings/form/listing-form";
import { saveListing } from "~/listings/form/save-listing.server";
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
  return asMember(args, async (api) => (await saveListing(api, listingId, form)) ?? redirect(`/listings/${listingId}`));
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
        loaded={answer?.loaded ?? values}
        problem={answer?.problem ?? null}
        meanwhile={answer?.meanwhile ?? null}
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
