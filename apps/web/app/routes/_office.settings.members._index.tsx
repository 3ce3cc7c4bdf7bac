import { may } from "@katek/core/kernel";
import { ButtonLink, IconLink } from "@katek/ui";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useNavigate, useSearchParams } from "@remix-run/react";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { InvitationsCard } from "~/members/invitations-card";
import { InviteDialog } from "~/members/invite-dialog";
import { leaveAsMember } from "~/members/leave.server";
import { actOnMembers, type MembersOutcome } from "~/members/members-action.server";
import { MembersCard } from "~/members/members-card";
import { MembersSegment } from "~/members/members-segment";
import { OwnershipCard } from "~/members/ownership-card";
import { RoutingCard } from "~/members/routing-card";
import { SeatsLine } from "~/members/seats-line";
import { SettingsProblem } from "~/settings/not-open";
import type { SettingsHandle } from "./_office.settings";

export const meta: MetaFunction = () => [{ title: "Members · KaTek" }];

const INVITE = "/settings/members?invite=yes";
const mayInvite = (data: unknown) => (data as { may?: { invite: boolean } } | undefined)?.may?.invite ?? false;

export const handle: SettingsHandle = {
  actions: (data) =>
    mayInvite(data) ? (
      <ButtonLink kind="primary" icon={UserPlus} href={INVITE}>
        Invite people
      </ButtonLink>
    ) : null,
  phoneActions: (data) =>
    mayInvite(data) ? <IconLink kind="primary" size="md" icon={UserPlus} label="Invite people" href={INVITE} /> : null,
};

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const { role } = await api.identity.me({});
    const actor = { kind: "user", id: "", role } as const;
    const rights = {
      invite: may(actor, "people:invite"),
      manage: may(actor, "people:manage"),
      own: may(actor, "people:own"),
      route: may(actor, "organizations:write"),
    };
    const [{ members, seats }, invitations] = await Promise.all([
      api.people.list({}),
      rights.invite ? api.invitations.list({}) : [],
    ]);
    return { members, seats, invitations, may: rights, now: new Date() };
  });

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  if (form.get("intent") === "leave") {
    const left = await leaveAsMember(args);
    return left instanceof Response ? left : answerOf(left);
  }
  return asMember(args, async (api) => {
    const outcome = await actOnMembers(api, form);
    if (!outcome) throw new Response("This form cannot be read.", { status: 400 });
    return answerOf(outcome);
  });
}

const answerOf = (outcome: MembersOutcome) => json(outcome, outcome.done === null ? outcome.status : 200);

export default function Members() {
  const { members, seats, invitations, may, now } = useLoaderData<typeof loader>();
  const { timeZone } = useMember().organization;
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [transferring, setTransferring] = useState(false);
  return (
    <div className="mx-auto grid w-full max-w-[960px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4">
      <MembersSegment value="people">
        <SeatsLine {...seats} />
      </MembersSegment>
      <MembersCard {...{ members, may, now, timeZone }} onLastOwner={() => setTransferring(true)} />
      {may.invite ? <InvitationsCard {...{ invitations, now, timeZone }} /> : null}
      {may.route ? <RoutingCard /> : null}
      {may.own ? (
        <OwnershipCard
          members={members}
          open={transferring}
          onOpen={() => setTransferring(true)}
          onClose={() => setTransferring(false)}
        />
      ) : null}
      {may.invite ? (
        <InviteDialog
          open={search.has("invite")}
          onClose={() => navigate("/settings/members", { preventScrollReset: true })}
          seats={seats}
          mayOwn={may.own}
        />
      ) : null}
    </div>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The members" seen="members" />;
