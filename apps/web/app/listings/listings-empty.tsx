import { ButtonLink, EmptyState } from "@katek/ui";
import { House, SearchX, Upload } from "lucide-react";
import type { ListingsParams } from "./listings-params";

const TAB_WORDS: Record<ListingsParams["tab"], string> = {
  all: "among your listings",
  sale: "for sale",
  rent: "to rent",
  under_offer: "under offer",
  closed: "among the sold homes",
};

/** Nothing has been imported yet. */
export const NoListings = ({ assistantName }: { assistantName: string }) => (
  <EmptyState
    className="m-auto"
    icon={House}
    title="No listings yet"
    text={`${assistantName} can only talk about homes that it knows. Bring yours as a file from your MLS or website.`}
    actions={
      <ButtonLink kind="primary" icon={Upload} href="/imports/new">
        Import listings
      </ButtonLink>
    }
  />
);

/** There are listings, but none that fit. */
export const NothingFound = ({ params: { tab, search } }: { params: ListingsParams }) => (
  <EmptyState
    className="m-auto"
    icon={SearchX}
    title={
      search
        ? `No home ${TAB_WORDS[tab]} fits “${search.length > 40 ? `${search.slice(0, 40)}…` : search}”`
        : `No home is ${TAB_WORDS[tab]}`
    }
    text={search ? "The address, the area and the listing ID are searched." : "Homes come here when an import says so."}
    actions={<ButtonLink href="/listings">Clear filters</ButtonLink>}
  />
);
