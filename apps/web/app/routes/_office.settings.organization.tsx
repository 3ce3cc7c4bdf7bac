import { may } from "@katek/core/kernel";
import { GRACE_DAYS } from "@katek/core/organizations/schemas";
import { buttonClasses, Card, Icon } from "@katek/ui";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { DeleteOrganizationCard } from "~/leaving/delete-organization-card";
import { SettingsProblem } from "~/settings/not-open";
import { orRefused } from "~/webhooks/run-intent.server";

export const meta: MetaFunction = () => [{ title: "Organization · KaTek" }];

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const { role } = await api.identity.me({});
    if (!may({ kind: "user", id: "", role }, "organizations:close"))
      throw new Response("Owners only.", { status: 403 });
    return { graceDays: GRACE_DAYS };
  });

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  return asMember(args, async (api) => {
    const done =
      form.get("intent") === "keep"
        ? await orRefused(api.organizations.keep({}))
        : await orRefused(api.organizations.requestDeletion({ name: String(form.get("name") ?? "") }));
    const refused = done && "refused" in done ? done.refused : undefined;
    return { refused, problem: refused?.problem ?? undefined };
  });
}

export default function OrganizationSettings() {
  const { graceDays } = useLoaderData<typeof loader>();
  const { organization } = useMember();
  return (
    <div className="mx-auto grid w-full max-w-[960px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4">
      <Card
        title="Download all data"
        sub="A ZIP with every table as JSON lines and as CSV for spreadsheets, and the pictures of the homes."
      >
        <p className="text-ui text-ink-2">
          It has names, emails and phone numbers of buyers, and no passwords, keys or signing secrets. Who downloads it
          stands in the audit log.
        </p>
        <a href="/organization-data.zip" download className={buttonClasses({ className: "mt-u2" })}>
          <Icon icon={Download} />
          Download the data
        </a>
      </Card>
      {organization.deletionDueAt ? null : <DeleteOrganizationCard name={organization.name} graceDays={graceDays} />}
    </div>
  );
}

export const ErrorBoundary = () => (
  <SettingsProblem what="The organization’s page" seen="the organization’s page" owners />
);
