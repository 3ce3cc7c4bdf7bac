import { Notice, TextLink } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { MembersSegment } from "~/members/members-segment";
import { permissionMatrix } from "~/members/permission-matrix.server";
import { PermissionTable } from "~/members/permission-table";
import { SettingsProblem } from "~/settings/not-open";

export const meta: MetaFunction = () => [{ title: "Roles and permissions · KaTek" }];

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const { members } = await api.people.list({});
    const having = (wanted: string) => members.filter(({ role }) => role === wanted).map(({ name }) => name);
    return {
      groups: permissionMatrix(),
      people: { owner: having("owner"), admin: having("admin"), agent: having("agent") },
    };
  });

export default function Roles() {
  const { groups, people } = useLoaderData<typeof loader>();
  const pooled = useMember().organization.leadRouting === "first_to_claim";
  return (
    <div className="mx-auto grid w-full max-w-[960px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4">
      <MembersSegment value="roles">Checked on the server for every click, key and import.</MembersSegment>
      <PermissionTable groups={groups} people={people} />
      <Notice silent>
        “Their own” means leads and conversations that the agent looks after
        {pooled
          ? ", and those of nobody, which whoever claims one first has. "
          : ". Where leads go to whoever claims one first, those of nobody as well. "}
        <TextLink href="/settings/members">See who gets new leads</TextLink>
      </Notice>
    </div>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The roles" seen="roles" />;
