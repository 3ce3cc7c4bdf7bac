import { type ConfidentialFields, dayInWords, type HistoryEntry, ownSourceId } from "@katek/core/listings/schemas";
import { Avatar, Icon, IconLink, TextLink } from "@katek/ui";
import { Lock, Pencil } from "lucide-react";
import { whenUpdated } from "../when-updated";
import { History } from "./history";
import { MapPlaceholder } from "./map-placeholder";
import { Pairs, SidePart } from "./side-parts";

interface ListingSideProps {
  listing: {
    id: string;
    listingType: "sale" | "rent";
    source: string;
    sourceId: string;
    latitude: number | null;
    longitude: number | null;
    createdAt: Date;
    listAgentFullName: string | null;
    listingContractDate: string | null;
    closeDate: string | null;
    internetAddressDisplay: boolean;
    internetEntireListingDisplay: boolean;
    listingUrl: string | null;
    virtualTourUrl: string | null;
  };
  name: string;
  from: { id: string; fileName: string; row: number | null } | null;
  confidential: ConfidentialFields;
  demand: { conversations: number; leads: number; askers: { leadId: string; name: string | null; at: Date }[] };
  history: HistoryEntry[];
  assistantName: string;
  now: Date;
  timeZone: string;
}

const SOURCES: Record<string, string> = { hand: "Written by hand", api: "A program", sample: "Sample homes" };

/** What the organization knows beside the home itself. */
export function ListingSide(props: ListingSideProps) {
  const { listing, name, from, confidential, demand, history, assistantName, now, timeZone } = props;
  return (
    <>
      <SidePart title="Last 30 days">
        <dl className="grid grid-cols-2 divide-x divide-line overflow-hidden rounded-md border border-line">
          <Count value={demand.conversations} word={demand.conversations === 1 ? "chat" : "chats"} />
          <Count value={demand.leads} word={demand.leads === 1 ? "lead" : "leads"} />
        </dl>
        {demand.askers.length ? (
          <ul className="mt-u2 grid gap-u1.5" aria-label="Who was shown it">
            {demand.askers.map(({ leadId, name: asker, at }) => (
              <li key={`${leadId} ${at.getTime()}`} className="flex items-center gap-u1.5">
                <Avatar name={asker ?? "Lead"} size="md" />
                <span className="min-w-0 flex-1">
                  <TextLink href={`/leads/${leadId}`} className="block truncate">
                    {asker ?? "Lead without a name"}
                  </TextLink>
                  <span className="block text-caption text-ink-3">Was shown it · {whenUpdated(at, now, timeZone)}</span>
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </SidePart>
      <SidePart title="Place">
        <MapPlaceholder latitude={listing.latitude} longitude={listing.longitude} label={name} />
      </SidePart>
      <SidePart title="Listing">
        <Pairs
          pairs={[
            ["Agent", listing.listAgentFullName],
            ["Listed", listing.listingContractDate && dayInWords(listing.listingContractDate)],
            ["Closed", listing.closeDate && dayInWords(listing.closeDate)],
            [
              "Source",
              from ? (
                <TextLink key="import" href={`/imports/${from.id}`}>
                  {from.fileName}
                  {from.row === null ? "" : `, row ${from.row.toLocaleString("en-US")}`}
                </TextLink>
              ) : (
                (SOURCES[listing.source] ?? listing.source)
              ),
            ],
            ["Listing ID", ownSourceId(listing)],
            [
              "Address shown",
              listing.internetEntireListingDisplay
                ? listing.internetAddressDisplay
                  ? "Street and number"
                  : "Area and town only"
                : "Not shown to buyers",
            ],
            ["Your site", link(listing.listingUrl)],
            ["Virtual tour", link(listing.virtualTourUrl)],
          ]}
        />
      </SidePart>
      <Confidential {...{ confidential, assistantName }} id={listing.id} />
      <SidePart title="History">
        <History entries={history} now={now} timeZone={timeZone} />
      </SidePart>
    </>
  );
}

const Count = ({ value, word }: { value: number; word: string }) => (
  <div className="px-u2 py-u1.5">
    <dd className="num text-h3 text-ink">{value.toLocaleString("en-US")}</dd>
    <dt className="text-caption text-ink-3">{word}</dt>
  </div>
);

const link = (address: string | null) =>
  address ? (
    <a
      href={address}
      rel="noreferrer nofollow"
      target="_blank"
      className="rounded-xs font-medium text-ink-2 underline decoration-line-2 underline-offset-4 hover:text-ink"
    >
      {new URL(address).hostname}
    </a>
  ) : null;

function Confidential({
  confidential,
  assistantName,
  id,
}: {
  confidential: ConfidentialFields;
  assistantName: string;
  id: string;
}) {
  const { privateRemarks, showingInstructions, ownerName, ownerPhone, accessCode } = confidential;
  const any = Object.values(confidential).some((value) => value !== null);
  return (
    <SidePart
      title={
        <span className="flex items-center gap-u0.5">
          <Icon icon={Lock} className="size-u2" /> Only for your team
          <IconLink
            icon={Pencil}
            label="Edit what is only for your team"
            href={`/listings/${id}/edit`}
            className="ml-auto"
          />
        </span>
      }
    >
      {privateRemarks ? <p className="whitespace-pre-line break-words text-ui text-ink-2">{privateRemarks}</p> : null}
      {showingInstructions ? (
        <p className="mt-u1 whitespace-pre-line break-words text-ui text-ink-2">{showingInstructions}</p>
      ) : null}
      <div className="mt-u1 empty:hidden">
        <Pairs
          pairs={[
            ["Owner", ownerName],
            ["Phone", ownerPhone],
            ["Access code", accessCode],
          ]}
        />
      </div>
      <p className="mt-u1 text-caption text-ink-3">
        {any ? "" : "Nothing noted yet. "}Never shown to buyers or to {assistantName}.
      </p>
    </SidePart>
  );
}
