import { lintRemarks, OFFERED_STATUSES, placeOf, type StandardStatus } from "@katek/core/listings/schemas";
import { Button, ButtonLink, IconButton, IconLink, Menu, Notice, PageHeader } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { Ellipsis, Eye, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { kindOfType } from "~/chat/home-words";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import type { FormProblem } from "~/leads/form-problem.server";
import { ArrangePhotos } from "~/listings/page/arrange-photos";
import { AsBuyersSee } from "~/listings/page/as-buyers-see";
import { Comparables } from "~/listings/page/comparables";
import { DeleteListing } from "~/listings/page/delete-listing";
import { Facts } from "~/listings/page/facts";
import { Gallery } from "~/listings/page/gallery";
import { listingAction } from "~/listings/page/listing-action.server";
import { listingIdOf } from "~/listings/page/listing-id.server";
import { ListingLead } from "~/listings/page/listing-lead";
import { listingName } from "~/listings/page/listing-name";
import { ListingSide } from "~/listings/page/listing-side";
import { Summary } from "~/listings/page/summary";
import { useAddPhotos } from "~/listings/page/use-add-photos";
import { WhatItKnows } from "~/listings/page/what-it-knows";
import { PageProblem } from "~/listings/page-problem";
import { RemarksFindings } from "~/listings/remarks-findings";
import { usePolling } from "~/listings/use-polling";
import { useOwnAction } from "~/other-organization/use-own-action";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${listingName(data.listing)} · KaTek` : "Listing · KaTek" },
];

export async function loader(args: LoaderFunctionArgs) {
  const listingId = listingIdOf(args.params);
  return asMember(args, async (api) => {
    const [details, buyersView, history, market, demand] = await Promise.all([
      api.listings.details({ listingId }),
      api.listings.asBuyersSee({ listingId }),
      api.listings.history({ listingId }),
      api.listings.market({ listingId }),
      api.listings.demand({ listingId }),
    ]);
    return { ...details, buyersView, history, market, demand, now: new Date() };
  });
}

export const action = listingAction;

const LISTINGS = { label: "Listings", href: "/listings" };

export default function ListingPage() {
  const {
    listing,
    confidential,
    passages,
    import: from,
    enrichment,
    buyersView,
    history,
    market,
    demand,
    now,
  } = useLoaderData<typeof loader>();
  const { organization } = useMember();
  const { assistantName, timeZone } = organization;
  const name = listingName(listing);
  const place = placeOf(listing);
  const adding = useAddPhotos(listing.id, name);
  const status = useFetcher<{ problem: FormProblem | null }>({ key: `status ${listing.id}` });
  const action = useOwnAction();
  const [arranging, setArranging] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const [looking, setLooking] = useState(false);
  const offered =
    listing.internetEntireListingDisplay && OFFERED_STATUSES.some((one) => one === listing.standardStatus);
  usePolling(!listing.readByAssistant);
  const edit = `/listings/${listing.id}/edit`;
  const more = (
    <Menu
      label="More"
      align="end"
      triggerClassName="hit grid size-u5 place-items-center rounded-sm border border-line-2 text-ink-2 hover:bg-hover hover:text-ink"
      trigger={
        <>
          <Ellipsis aria-hidden="true" className="size-u2.5" />
          <span className="sr-only">More</span>
        </>
      }
      items={[{ label: "Delete this listing", icon: Trash2, danger: true, onSelect: () => setDeleting(true) }]}
    />
  );
  return (
    <>
      <PageHeader
        title={name}
        back={LISTINGS}
        actions={
          <>
            <Button icon={Eye} onClick={() => setLooking(true)}>
              As buyers see it
            </Button>
            {more}
            <ButtonLink kind="primary" icon={Pencil} href={edit}>
              Edit
            </ButtonLink>
          </>
        }
        phoneActions={
          <>
            <IconButton size="md" icon={Eye} label="As buyers see it" onClick={() => setLooking(true)} />
            {more}
            <IconLink kind="primary" size="md" icon={Pencil} label="Edit this listing" href={edit} />
          </>
        }
      />
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
        <div className="min-w-0 flex-1">
          <div className="mx-auto grid w-full max-w-[860px] grid-cols-1 gap-u3 px-u3 py-u3 md:px-u4">
            <Gallery
              organizationId={organization.id}
              photos={listing.photos}
              kind={kindOfType(listing.propertyType)}
              adding={adding}
              onArrange={() => setArranging(true)}
            />
            <ListingLead
              listing={listing}
              place={place}
              pricePerArea={market?.pricePerArea ?? null}
              areaUnits={listing.livingAreaUnits}
              busy={status.state !== "idle"}
              onStatus={(to: StandardStatus) =>
                status.submit({ intent: "status", status: to }, { method: "post", action })
              }
            />
            {status.data?.problem ? (
              <Notice tone="danger" urgent>
                {status.data.problem.sentence}
              </Notice>
            ) : null}
            {listing.publicRemarks ? (
              <p className="max-w-read whitespace-pre-line break-words text-body text-ink">{listing.publicRemarks}</p>
            ) : (
              <p className="text-body text-ink-3">No description yet. The assistant can only tell what it reads.</p>
            )}
            <RemarksFindings findings={lintRemarks(listing.publicRemarks ?? "")} />
            {enrichment ? <Summary enrichment={enrichment} assistantName={assistantName} /> : null}
            <div>
              <Facts listing={listing} />
            </div>
            <WhatItKnows
              assistantName={assistantName}
              passages={passages}
              state={offered ? (listing.readByAssistant ? "ready" : "reading") : "hidden"}
            />
            {market && listing.listPrice !== null ? (
              <Comparables
                market={market}
                self={{ ...listing, price: listing.listPrice }}
                organizationId={organization.id}
                metric={listing.livingAreaUnits === "sqm"}
              />
            ) : null}
          </div>
        </div>
        <aside
          aria-label="About this listing"
          className="w-full shrink-0 border-t border-line lg:w-[318px] lg:border-l lg:border-t-0"
        >
          <ListingSide {...{ listing, name, from, confidential, demand, history, assistantName, now, timeZone }} />
        </aside>
      </div>
      <AsBuyersSee
        open={looking}
        onClose={() => setLooking(false)}
        view={buyersView}
        status={listing}
        organization={organization}
      />
      <ArrangePhotos
        open={arranging}
        onClose={() => setArranging(false)}
        listingId={listing.id}
        organizationId={organization.id}
        photos={listing.photos}
        assistantName={assistantName}
      />
      <DeleteListing open={deleting} onClose={() => setDeleting(false)} id={listing.id} {...{ name, assistantName }} />
    </>
  );
}

export function ErrorBoundary() {
  return (
    <>
      <PageHeader title="Listing" back={LISTINGS} />
      <PageProblem what="The listing" />
    </>
  );
}
