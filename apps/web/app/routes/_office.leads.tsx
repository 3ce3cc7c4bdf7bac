import {
  ButtonLink,
  IconLink,
  Notice,
  OrganizationMark,
  PageBar,
  PageHeader,
  PagePagination,
  Segment,
  Tabs,
  TextLink,
} from "@katek/ui";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useNavigate, useNavigation } from "@remix-run/react";
import { Columns3, Plus, Rows3 } from "lucide-react";
import { AccountMenu } from "~/identity/account-menu";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { BOARD_STAGES, STAGE_WORDS, STAGES } from "~/leads/lead-words";
import { LeadsBoard, ShowMore } from "~/leads/leads-board";
import { NoLeads, NoneFit } from "~/leads/leads-empty";
import { isFiltered, type LeadsParams, leadsPath, readLeadsParams } from "~/leads/leads-params";
import { LeadsSearch } from "~/leads/leads-search";
import { LeadsSkeleton } from "~/leads/leads-skeleton";
import { LeadsTable } from "~/leads/leads-table";
import { PhoneLeads } from "~/leads/phone-leads";
import { useStageMoves } from "~/leads/use-stage-moves";
import { PageProblem } from "~/listings/page-problem";
import { useSlow } from "~/listings/use-slow";

export const meta: MetaFunction = () => [{ title: "Leads · KaTek" }];

const PAGE_SIZE = 25;

export async function loader(args: LoaderFunctionArgs) {
  const params = readLeadsParams(new URL(args.request.url).searchParams);
  const { view, tab, search, assignee, source, sort, page, more } = params;
  const filters = { search, assignee, source };
  return asMember(args, async (api) => {
    const board = view === "board" && tab !== "lost";
    const [colleagues, found] = await Promise.all([
      api.leads.assignees({}),
      board
        ? api.leads.board({ ...filters, shown: { lost: 0, ...(more && { [more.stage]: more.count }) } })
        : api.leads.list({ ...filters, tab, sort, page, pageSize: PAGE_SIZE }),
    ]);
    const none = found.total === 0 && tab === "all" && !isFiltered(params);
    const shared = { params, colleagues, none, now: new Date() };
    if ("columns" in found) {
      const counts = Object.fromEntries(found.columns.map(({ stage, total }) => [stage, total]));
      const all: Record<string, number> = { all: found.total, ...counts };
      return { ...shared, counts: all, columns: found.columns, leads: null, lastPage: 1 };
    }
    const lastPage = Math.max(1, Math.ceil(found.total / PAGE_SIZE));
    if (page > lastPage) throw redirect(leadsPath(params, { page: lastPage }));
    return { ...shared, counts: found.counts as Record<string, number>, columns: null, leads: found.leads, lastPage };
  });
}

export default function Leads() {
  const { params, colleagues, none, now, counts, columns, leads, lastPage } = useLoaderData<typeof loader>();
  const { organization } = useMember();
  const here = useLocation();
  const { location } = useNavigation();
  const slow = useSlow(location?.pathname === "/leads" && location.search !== here.search);
  const { problem } = useStageMoves();
  const { timeZone } = organization;
  const phoneStage = columns && params.tab === "all" ? "new" : params.tab;
  const phoneColumn = columns?.find(({ stage }) => stage === phoneStage);
  const phoneLeads = phoneColumn?.leads ?? leads ?? [];
  const total = counts[params.tab] ?? 0;
  const from = (params.page - 1) * PAGE_SIZE + 1;
  return (
    <>
      <Header params={params} empty={none} />
      {none ? (
        <NoLeads assistantName={organization.assistantName} slug={organization.slug} />
      ) : (
        <>
          <PageBar label="Find leads">
            <LeadsSearch params={params} busy={slow} colleagues={colleagues} />
            <Total params={params} counts={counts} />
          </PageBar>
          <Stages params={params} counts={counts} board={columns !== null} phoneStage={phoneStage} />
          {problem ? (
            <Notice tone="danger" urgent className="mx-u3 mt-u2 md:mx-u4">
              {problem}
            </Notice>
          ) : null}
          {slow ? (
            <LeadsSkeleton board={columns !== null} />
          ) : (
            <>
              <div className="flex flex-1 flex-col md:hidden">
                {phoneLeads.length ? (
                  <>
                    <PhoneLeads leads={phoneLeads} now={now} timeZone={timeZone} />
                    {phoneColumn ? (
                      <ShowMore
                        stage={phoneColumn.stage}
                        shown={phoneLeads.length}
                        left={phoneColumn.total - phoneLeads.length}
                        params={params}
                      />
                    ) : null}
                  </>
                ) : (
                  <NoneFit params={{ ...params, tab: phoneStage }} />
                )}
              </div>
              <div className="hidden min-w-0 flex-1 flex-col md:flex">
                {columns && counts.all === 0 ? (
                  <NoneFit params={params} />
                ) : columns ? (
                  <LeadsBoard columns={columns} params={params} now={now} timeZone={timeZone} />
                ) : leads?.length ? (
                  <div className="px-u4 pb-u2 pt-u1.5">
                    <LeadsTable leads={leads} params={params} now={now} timeZone={timeZone} />
                  </div>
                ) : (
                  <NoneFit params={params} />
                )}
              </div>
            </>
          )}
          {leads && total > PAGE_SIZE ? (
            <div className="mt-auto flex items-center justify-end border-t border-line bg-surface px-u3 py-u1.5 md:sticky md:bottom-0 md:rounded-b-lg md:px-u4">
              <PagePagination
                from={from}
                to={from + leads.length - 1}
                total={total}
                previousHref={params.page > 1 ? leadsPath(params, { page: params.page - 1 }) : undefined}
                nextHref={params.page < lastPage ? leadsPath(params, { page: params.page + 1 }) : undefined}
              />
            </div>
          ) : null}
        </>
      )}
      <Outlet />
    </>
  );
}

interface Counted {
  params: LeadsParams;
  counts: Record<string, number | undefined>;
}

/** The stages as tabs: of the table at any width, of the board on a phone. */
function Stages({ params, counts, board, phoneStage }: Counted & { board: boolean; phoneStage: string }) {
  const items = (board ? STAGES : (["all", ...STAGES] as const)).map((tab) => ({
    label: tab === "all" ? "All" : STAGE_WORDS[tab],
    href: leadsPath(params, { tab }),
    count: counts[tab] ?? 0,
    current: tab === phoneStage,
  }));
  return <Tabs label="Leads by stage" className={board ? "md:hidden" : undefined} items={items} />;
}

function Total({ params, counts }: Counted) {
  const onBoard = BOARD_STAGES.reduce((sum, stage) => sum + (counts[stage] ?? 0), 0);
  const lost = counts.lost ?? 0;
  return (
    <p className="ml-auto hidden whitespace-nowrap text-ui text-ink-3 lg:block">
      <span className="num font-medium text-ink">{onBoard.toLocaleString("en-US")}</span>{" "}
      {onBoard === 1 ? "lead" : "leads"}
      {lost ? (
        <>
          {" · "}
          <TextLink href={leadsPath(params, { view: "table", tab: "lost" })}>
            <span className="num">{lost.toLocaleString("en-US")}</span> lost
          </TextLink>
        </>
      ) : null}
    </p>
  );
}

const VIEWS = [
  { value: "board", label: "Board", icon: Columns3 },
  { value: "table", label: "Table", icon: Rows3 },
] as const;

function Header({ params, empty }: { params?: LeadsParams; empty?: boolean }) {
  const { name, organization } = useMember();
  const navigate = useNavigate();
  const newLead = params ? leadsPath(params, {}, "/leads/new") : "/leads/new";
  return (
    <PageHeader
      title="Leads"
      phoneMark={<OrganizationMark name={organization.name} colour={organization.brandColor} size="md" />}
      actions={
        params ? (
          <>
            {empty ? null : (
              <Segment
                label="View"
                items={[...VIEWS]}
                value={params.view}
                onChange={(view) => navigate(leadsPath(params, { view, tab: view === "board" ? "all" : params.tab }))}
              />
            )}
            <ButtonLink kind={empty ? "secondary" : "primary"} icon={Plus} href={newLead}>
              New lead
            </ButtonLink>
          </>
        ) : null
      }
      phoneActions={
        <>
          <AccountMenu name={name} />
          {params ? (
            <IconLink kind={empty ? "secondary" : "primary"} size="md" icon={Plus} label="New lead" href={newLead} />
          ) : null}
        </>
      }
    />
  );
}

export function ErrorBoundary() {
  return (
    <>
      <Header />
      <PageProblem what="The leads" back={{ label: "Go to the leads", href: "/leads" }} />
    </>
  );
}
