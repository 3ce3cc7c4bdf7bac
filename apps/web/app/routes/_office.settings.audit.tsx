import { ButtonLink, buttonClasses, Card, EmptyState, Icon } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Download, History } from "lucide-react";
import { AuditFilterBar } from "~/audit/audit-filter-bar";
import { auditQuery, readAuditFilters } from "~/audit/audit-params";
import { AuditTable } from "~/audit/audit-table";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { SettingsProblem } from "~/settings/not-open";
import type { SettingsHandle } from "./_office.settings";

export const meta: MetaFunction = () => [{ title: "Audit log · KaTek" }];

const exportHref = (data: unknown) =>
  `/audit.csv${auditQuery((data as Awaited<ReturnType<typeof loader>> | undefined)?.filters ?? {})}`;

export const handle: SettingsHandle = {
  actions: (data) =>
    data ? (
      <a href={exportHref(data)} download className={buttonClasses()}>
        <Icon icon={Download} />
        Export
      </a>
    ) : null,
  phoneActions: (data) =>
    data ? (
      <a href={exportHref(data)} download className={buttonClasses({ size: "md", square: true })}>
        <Icon icon={Download} className="size-u3" />
        <span className="sr-only">Export</span>
      </a>
    ) : null,
};

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const filters = readAuditFilters(searchParams);
  const cursor = searchParams.get("after") ?? undefined;
  return asMember(args, async (api) => {
    const [page, choices] = await Promise.all([api.audit.list({ ...filters, cursor }), api.audit.filters({})]);
    return { ...page, ...choices, filters, cursor: cursor ?? null, now: new Date() };
  });
}

export default function AuditLog() {
  const { entries, names, total, nextCursor, people, features, filters, cursor, now } = useLoaderData<typeof loader>();
  const { timeZone } = useMember().organization;
  const filtered = Object.values(filters).some(Boolean);
  return (
    <div className="mx-auto grid w-full max-w-[1200px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4">
      <AuditFilterBar
        filters={filters}
        people={people}
        features={features}
        targetName={filters.target ? (names[filters.target] ?? null) : null}
        total={total}
      />
      {entries.length ? (
        <Card flush>
          <AuditTable
            entries={entries}
            names={names}
            timeZone={timeZone}
            now={now}
            targetHref={(target) => auditQuery({ ...filters, target })}
          />
          <div className="flex flex-wrap items-center justify-between gap-u2 border-t border-line px-u3 py-u1.5 text-ui text-ink-3 md:px-u4">
            <span>Nobody can change or delete an entry.</span>
            <nav aria-label="Pages" className="flex gap-u1">
              {cursor ? <ButtonLink href={auditQuery(filters)}>Newest</ButtonLink> : null}
              {nextCursor ? <ButtonLink href={auditQuery(filters, nextCursor)}>Older entries</ButtonLink> : null}
            </nav>
          </div>
        </Card>
      ) : (
        <EmptyState
          className="m-auto"
          icon={History}
          title={filtered ? "No entry fits" : "Nothing was changed yet"}
          text={
            filtered
              ? "Nobody did anything that passes these filters."
              : "Whatever people, keys and imports change stands here, with who it was and where from."
          }
          actions={
            filtered ? (
              <ButtonLink kind="primary" href="/settings/audit">
                Clear filters
              </ButtonLink>
            ) : undefined
          }
        />
      )}
    </div>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The audit log" seen="the audit log" />;
