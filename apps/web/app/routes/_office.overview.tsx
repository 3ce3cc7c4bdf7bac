import { PERIODS } from "@katek/core/overview/schemas";
import { ButtonLink, buttonClasses, Icon, OrganizationMark, PageHeader, Segment, Select } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useNavigate, useNavigation } from "@remix-run/react";
import { Download, Plus } from "lucide-react";
import { AccountMenu } from "~/identity/account-menu";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { PageProblem } from "~/listings/page-problem";
import { useSlow } from "~/listings/use-slow";
import { ConversationsCard } from "~/overview/conversations-card";
import { DiscussedCard } from "~/overview/discussed-card";
import type { Figures } from "~/overview/figures";
import { FirstDay } from "~/overview/first-day";
import { FunnelCard } from "~/overview/funnel-card";
import { NotFoundCard } from "~/overview/not-found-card";
import { overviewPath, readDays } from "~/overview/overview-params";
import { OverviewSkeleton } from "~/overview/overview-skeleton";
import { OverviewStats } from "~/overview/overview-stats";
import { SourcesCard } from "~/overview/sources-card";
import { useLiveFigures } from "~/overview/use-live-figures";
import { WaitingCard } from "~/overview/waiting-card";

export const meta: MetaFunction = () => [{ title: "Overview · KaTek" }];

export const loader = (args: LoaderFunctionArgs) => {
  const days = readDays(new URL(args.request.url).searchParams);
  return asMember(args, (api) => api.overview.figures({ days }));
};

export default function Overview() {
  const figures = useLoaderData<typeof loader>();
  const { location, state } = useNavigation();
  const slow = useSlow(state === "loading" && location?.pathname === "/overview");
  useLiveFigures(figures.now);
  return (
    <>
      <Header days={figures.days} firstDay={Boolean(figures.firstDay)} />
      <div className="mx-auto w-full max-w-page px-u3 py-u3 md:px-u4 md:py-u4">
        {slow ? <OverviewSkeleton /> : <Cards figures={figures} />}
      </div>
    </>
  );
}

function Cards({ figures }: { figures: Figures }) {
  const member = useMember();
  const { id, timeZone } = member.organization;
  if (figures.firstDay)
    // No grid: the card of conversations spans columns, which would make some here.
    return (
      <div className="flex flex-col gap-u3">
        <FirstDay firstDay={figures.firstDay} member={member} />
        <OverviewStats figures={figures} />
        {/* Of its own, or the columns that the card spans beside others would open here too. */}
        <div>
          <ConversationsCard figures={figures} />
        </div>
      </div>
    );
  return (
    <div className="grid grid-cols-1 gap-u3">
      <OverviewStats figures={figures} />
      <div className="grid grid-cols-1 gap-u3 lg:grid-cols-3">
        <ConversationsCard figures={figures} />
        <FunnelCard funnel={figures.funnel} />
        <WaitingCard waiting={figures.waiting} now={figures.now} timeZone={timeZone} />
        <SourcesCard sources={figures.sources} days={figures.days} />
        <NotFoundCard askedNotFound={figures.askedNotFound} />
        <DiscussedCard mostDiscussed={figures.mostDiscussed} organizationId={id} />
      </div>
    </div>
  );
}

/** On the first day the checklist has the one primary action. */
function Header({ days, firstDay }: { days: Figures["days"]; firstDay: boolean }) {
  const { name, organization } = useMember();
  const navigate = useNavigate();
  const items = PERIODS.map((one) => ({ value: String(one), label: `${one} days` }));
  const choose = (value: string) => {
    const chosen = PERIODS.find((one) => String(one) === value);
    if (chosen) navigate(overviewPath(chosen), { preventScrollReset: true });
  };
  return (
    <PageHeader
      title="Overview"
      phoneMark={
        <OrganizationMark
          name={organization.name}
          colour={organization.brandColor}
          logoUrl={organization.logoUrl}
          size="md"
        />
      }
      actions={
        <>
          <Segment label="Period" items={items} value={String(days)} onChange={choose} />
          <a href={`/overview.csv?days=${days}`} download className={buttonClasses()}>
            <Icon icon={Download} />
            Export
          </a>
          {firstDay ? null : (
            <ButtonLink kind="primary" icon={Plus} href="/imports/new">
              Add listings
            </ButtonLink>
          )}
        </>
      }
      phoneActions={
        <>
          <Select
            size="sm"
            className="w-[108px]"
            aria-label="Period"
            value={String(days)}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {items.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
          <AccountMenu name={name} />
        </>
      }
    />
  );
}

export function ErrorBoundary() {
  return (
    <>
      <PageHeader title="Overview" />
      <PageProblem what="The overview" />
    </>
  );
}
