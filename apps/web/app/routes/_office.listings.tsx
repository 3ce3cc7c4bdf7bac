import { ButtonLink, IconLink, OrganizationMark, PageBar, PageHeader, PagePagination, Tabs } from "@katek/ui";
import { data as dataOf, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useNavigation } from "@remix-run/react";
import { ClipboardPaste, Plus, Upload } from "lucide-react";
import { useState } from "react";
import { AccountMenu } from "~/identity/account-menu";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { BulkBar } from "~/listings/bulk-bar";
import { filtersOf } from "~/listings/filters-of";
import { JobStrip } from "~/listings/job-strip";
import { rowOf } from "~/listings/listing-row.server";
import { listingsAction } from "~/listings/listings-action.server";
import { ListingsCards } from "~/listings/listings-cards";
import { NoListings, NothingFound } from "~/listings/listings-empty";
import { FilterChips, ListingsFilter } from "~/listings/listings-filter";
import { listingsPath, listingsQuery, readListingsParams } from "~/listings/listings-params";
import { ListingsSearch } from "~/listings/listings-search";
import { ListingsSkeleton } from "~/listings/listings-skeleton";
import { ListingsTable } from "~/listings/listings-table";
import { ListingsView } from "~/listings/listings-view";
import { PageProblem } from "~/listings/page-problem";
import { PhoneBar } from "~/listings/phone-bar";
import { PhoneListings } from "~/listings/phone-listings";
import { rememberedView, rememberView } from "~/listings/remembered-view.server";
import { SamplesNotice } from "~/listings/samples-notice";
import { SavedViews } from "~/listings/saved-views";
import { usePolling } from "~/listings/use-polling";
import { useSelection } from "~/listings/use-selection";
import { useSlow } from "~/listings/use-slow";

export const meta: MetaFunction = () => [{ title: "Listings · KaTek" }];

const PAGE_SIZE = 25;
const AT_WORK = ["waiting", "running"];

export async function loader(args: LoaderFunctionArgs) {
  const params = readListingsParams(new URL(args.request.url).searchParams);
  const { view, sort, page } = params;
  return asMember(args, async (api) => {
    const [{ organization }, choices] = await Promise.all([api.identity.me({}), api.listings.choices({})]);
    const [found, reading, recent, views] = await Promise.all([
      api.listings.list({ ...filtersOf(params, choices.currency), sort, page, pageSize: PAGE_SIZE }),
      api.listings.reading({}),
      api.imports.list({ limit: 5 }),
      api.listings.views({}),
    ]);
    const lastPage = Math.max(1, Math.ceil(found.total / PAGE_SIZE));
    if (params.page > lastPage) throw redirect(listingsPath(params, { page: lastPage }));
    const running = recent.find(({ status }) => AT_WORK.includes(status));
    const job = running ? await api.imports.get({ id: running.id }) : null;
    const data = {
      params,
      view: view ?? rememberedView(args.request),
      choices,
      views,
      lastPage,
      counts: found.counts,
      total: found.total,
      listings: found.listings.map((listing) => rowOf(listing, organization.id)),
      reading,
      job: job && pick(job),
      now: new Date(),
    };
    return dataOf(data, { headers: view ? rememberView(view) : undefined });
  });
}

export const action = listingsAction;

const pick = ({
  id,
  fileName,
  rowsRead,
  bytesRead,
  sizeBytes,
}: Record<"id" | "fileName", string> & Record<"rowsRead" | "bytesRead" | "sizeBytes", number>) => ({
  id,
  fileName,
  rowsRead,
  bytesRead,
  sizeBytes,
});

const TABS = [
  { tab: "all", label: "All" },
  { tab: "sale", label: "For sale" },
  { tab: "rent", label: "To rent" },
  { tab: "under_offer", label: "Under offer" },
  { tab: "closed", label: "Sold" },
  { tab: "draft", label: "Drafts" },
] as const;

export default function Listings() {
  const { params, view, choices, views, lastPage, counts, total, listings, reading, job, now } =
    useLoaderData<typeof loader>();
  const { organization } = useMember();
  const selection = useSelection(
    listings.map(({ id }) => id),
    listingsQuery({ ...params, page: 1, sort: "updated", view: null }),
    total,
  );
  const [selecting, setSelecting] = useState(false);
  const { location } = useNavigation();
  const searching = location?.pathname === "/listings";
  const slow = useSlow(searching);
  const atWork = job !== null || reading.read < reading.total;
  usePolling(atWork);
  // What the assistant reads is what the whole organization has, whatever is searched for.
  const none = reading.total === 0;
  const from = (params.page - 1) * PAGE_SIZE + 1;
  return (
    <>
      <Header empty={none && !job} />
      {none && !job ? (
        <NoListings assistantName={organization.assistantName} />
      ) : (
        <>
          <Tabs
            label="Listings by state"
            items={TABS.map(({ tab, label }) => ({
              label,
              href: listingsPath(params, { tab }),
              count: counts[tab],
              current: tab === params.tab,
            }))}
          />
          <SamplesNotice />
          <PageBar label="Find listings">
            <ListingsSearch params={params} busy={slow} />
            <ListingsFilter key={JSON.stringify(params)} params={params} choices={choices} />
            <span className="ml-auto flex items-center gap-u1">
              <SavedViews views={views} params={params} />
              <span className="hidden md:block">
                <ListingsView params={params} view={view} />
              </span>
            </span>
          </PageBar>
          <FilterChips params={params} />
          {atWork ? (
            <div className="px-u3 pt-u2.5 md:px-u4">
              <JobStrip job={job} reading={reading} assistantName={organization.assistantName} />
            </div>
          ) : null}
          {slow ? (
            <div className="px-u3 pt-u1.5 md:px-u4">
              <ListingsSkeleton view={view} />
            </div>
          ) : listings.length ? (
            <>
              <PhoneBar {...{ params, view, total, selection, selecting }} onSelecting={setSelecting} />
              {view === "cards" ? (
                <div className="px-u3 pb-u3 pt-u0.5 md:px-u4 md:pt-u3">
                  <ListingsCards {...{ listings, selection, selecting }} />
                </div>
              ) : (
                <>
                  <div className="border-t border-line md:hidden">
                    <PhoneListings {...{ listings, selection, selecting }} />
                  </div>
                  <div className="hidden min-w-0 flex-1 px-u4 pb-u2 pt-u1.5 md:block">
                    <ListingsTable {...{ listings, now, params, selection }} timeZone={organization.timeZone} />
                  </div>
                </>
              )}
            </>
          ) : none ? (
            <p className="px-u3 py-u3 text-ui text-ink-2 md:px-u4">
              The homes of the file show here as they are written.
            </p>
          ) : (
            <NothingFound params={params} />
          )}
          <BulkBar
            {...{ listings, selection, total, selecting }}
            status={params.status}
            assistantName={organization.assistantName}
            onDone={() => setSelecting(false)}
            pages={
              total > PAGE_SIZE ? (
                <PagePagination
                  from={from}
                  to={from + listings.length - 1}
                  total={total}
                  previousHref={params.page > 1 ? listingsPath(params, { page: params.page - 1 }) : undefined}
                  nextHref={params.page < lastPage ? listingsPath(params, { page: params.page + 1 }) : undefined}
                />
              ) : null
            }
          />
        </>
      )}
    </>
  );
}

/** Without listings the page itself holds the one primary button. */
function Header({ empty = false }: { empty?: boolean }) {
  const { name, organization } = useMember();
  return (
    <PageHeader
      title="Listings"
      phoneMark={<OrganizationMark name={organization.name} colour={organization.brandColor} size="md" />}
      actions={
        empty ? null : (
          <>
            <ButtonLink icon={ClipboardPaste} href="/listings/paste">
              Paste a description
            </ButtonLink>
            <ButtonLink icon={Upload} href="/imports/new">
              Import
            </ButtonLink>
            <ButtonLink kind="primary" icon={Plus} href="/listings/new">
              Add listing
            </ButtonLink>
          </>
        )
      }
      phoneActions={
        <>
          <AccountMenu name={name} />
          {empty ? null : (
            <>
              <IconLink size="md" icon={Upload} label="Import listings" href="/imports/new" />
              <IconLink kind="primary" size="md" icon={Plus} label="Add a listing" href="/listings/new" />
            </>
          )}
        </>
      }
    />
  );
}

export function ErrorBoundary() {
  return (
    <>
      <Header />
      <PageProblem what="The listings" />
    </>
  );
}
