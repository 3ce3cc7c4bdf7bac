import { ButtonLink, EmptyState } from "@katek/ui";
import { ClipboardPaste, House, Plus, SearchX, Upload } from "lucide-react";
import { isFiltered, type ListingsParams, listingsPath, NO_FILTERS } from "./listings-params";

const TAB_WORDS: Record<ListingsParams["tab"], string> = {
  all: "among your listings",
  sale: "for sale",
  rent: "to rent",
  under_offer: "under offer",
  closed: "among the sold homes",
  draft: "a draft",
};

/** Nothing has been imported yet. */
export const NoListings = ({ assistantName }: { assistantName: string }) => (
  <EmptyState
    className="m-auto"
    icon={House}
    title="No listings yet"
    text={`${assistantName} can only talk about homes that it knows. Bring yours as a file from your MLS or website, or write one.`}
    actions={
      <>
        <ButtonLink icon={Plus} href="/listings/new">
          Add one by hand
        </ButtonLink>
        <ButtonLink icon={ClipboardPaste} href="/listings/paste">
          Paste a description
        </ButtonLink>
        <ButtonLink kind="primary" icon={Upload} href="/imports/new">
          Import listings
        </ButtonLink>
      </>
    }
  />
);

/** There are listings, but none that fit. */
export const NothingFound = ({ params }: { params: ListingsParams }) => {
  const { tab, search } = params;
  const filtered = isFiltered({ ...params, search: "" });
  return (
    <EmptyState
      className="m-auto"
      icon={SearchX}
      title={
        search
          ? `No home ${TAB_WORDS[tab]} fits “${search.length > 40 ? `${search.slice(0, 40)}…` : search}”`
          : filtered
            ? `No home ${TAB_WORDS[tab]} fits these filters`
            : `No home is ${TAB_WORDS[tab]}`
      }
      text={
        filtered
          ? "Take one of the filters away, or all of them."
          : search
            ? "The address, the area and the listing ID are searched."
            : "Homes come here when their status says so."
      }
      actions={<ButtonLink href={listingsPath(NO_FILTERS, { view: params.view })}>Clear filters</ButtonLink>}
    />
  );
};
