import type { Member } from "@katek/core/people/schemas";
import { Avatar, Badge, Card, Icon, Notice, Row, Select, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { ROLE_WORDS, type RoleName } from "~/invitations/role-words";
import { exactTime, whenAgo } from "~/listings/when-updated";
import { LeaveDialog } from "./leave-dialog";
import { MakeOwnerDialog } from "./make-owner-dialog";
import { MemberMenu } from "./member-menu";
import { RemoveDialog } from "./remove-dialog";
import { useMembersAct } from "./use-members-act";

export interface MembersCardProps {
  members: Member[];
  may: { manage: boolean; own: boolean };
  /** Shows the only owner why they cannot go, and what can be done. */
  onLastOwner: () => void;
  now: Date;
  timeZone: string;
}

type Asked = { what: "remove" | "own"; member: Member } | { what: "leave" } | null;

/** Who works here, what each is and when they were last seen. */
export function MembersCard({ members, may, onLastOwner, now, timeZone }: MembersCardProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const { act, problem, sent } = useMembersAct(close);
  const onlyOwner = members.filter(({ role, leavesAt }) => role === "owner" && !leavesAt).length === 1;
  const changeable = (member: Member) => may.manage && !member.me && (member.role !== "owner" || may.own);
  const change = (member: Member, role: RoleName) =>
    role === "owner"
      ? setAsked({ what: "own", member })
      : act({ intent: "role", userId: member.userId, name: member.name, role });
  const menu = (member: Member) => {
    const leave = () => (member.role === "owner" && onlyOwner ? onLastOwner() : setAsked({ what: "leave" }));
    if (member.me) return <MemberMenu name={member.name} onLeave={leave} />;
    return changeable(member) ? (
      <MemberMenu
        name={member.name}
        role={member.role}
        roles={may.own && !member.leavesAt ? ["owner", "admin", "agent"] : ["admin", "agent"]}
        onRole={(role) => change(member, role)}
        onRemove={() => setAsked({ what: "remove", member })}
      />
    ) : null;
  };
  const role = (member: Member) =>
    changeable(member) ? (
      <Select
        size="sm"
        className="w-[108px]"
        aria-label={`Role of ${member.name}`}
        value={sent?.get("userId") === member.userId ? (sent.get("role")?.toString() ?? member.role) : member.role}
        onChange={(event) => change(member, event.target.value as RoleName)}
      >
        {may.own && (!member.leavesAt || member.role === "owner") ? <option value="owner">Owner</option> : null}
        <option value="admin">Admin</option>
        <option value="agent">Agent</option>
      </Select>
    ) : (
      <span className="inline-flex items-center gap-u1">
        {member.role === "owner" ? <Icon icon={KeyRound} className="text-ink-3" /> : null}
        {ROLE_WORDS[member.role]}
      </span>
    );
  const seen = ({ lastSeenAt }: Member) => (lastSeenAt ? capital(whenAgo(lastSeenAt, now, timeZone)) : "Not yet");
  return (
    <Card
      flush
      title="Members"
      sub="They sign in with Google. A new role applies on their next click."
      className="pb-u0.5"
    >
      {problem ? (
        <Notice tone="danger" urgent className="mx-u3 mb-u2 md:mx-u4">
          {problem}
        </Notice>
      ) : null}
      <div className="hidden md:block">
        <Table caption="Members" inCard scrolls={false}>
          <TableHead>
            <Th>Person</Th>
            <Th>Role</Th>
            <Th>Work</Th>
            <Th>Joined</Th>
            <Th>Last seen</Th>
            <Th>
              <span className="sr-only">More</span>
            </Th>
          </TableHead>
          <TableBody>
            {members.map((member) => (
              <Row key={member.userId}>
                <Td className="py-u1.5">
                  <Person member={member} timeZone={timeZone} />
                </Td>
                <Td>{role(member)}</Td>
                <Td className="num whitespace-nowrap text-ink-2">{leadsOf(member)}</Td>
                <Td className="num whitespace-nowrap text-ink-2" title={exactTime(member.joinedAt, timeZone)}>
                  {capital(whenAgo(member.joinedAt, now, timeZone))}
                </Td>
                <Td
                  className="num whitespace-nowrap text-ink-2"
                  title={member.lastSeenAt ? exactTime(member.lastSeenAt, timeZone) : undefined}
                >
                  {seen(member)}
                </Td>
                <Td className="text-right">{menu(member)}</Td>
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="divide-y divide-line border-t border-line md:hidden">
        {members.map((member) => (
          <li key={member.userId} className="flex items-center gap-u1.5 py-u1.5 pl-u3 pr-u1.5">
            <div className="min-w-0 flex-1">
              <Person member={member} timeZone={timeZone} />
              <p className="num mt-[2px] pl-[39px] text-caption text-ink-2">
                {ROLE_WORDS[member.role]} · {leadsOf(member)} · {seen(member)}
              </p>
            </div>
            {menu(member)}
          </li>
        ))}
      </ul>
      <RemoveDialog member={asked?.what === "remove" ? asked.member : null} onClose={close} />
      <MakeOwnerDialog member={asked?.what === "own" ? asked.member : null} onClose={close} />
      <LeaveDialog open={asked?.what === "leave"} onClose={close} />
    </Card>
  );
}

const Person = ({ member: { name, email, title, me, leavesAt }, timeZone }: { member: Member; timeZone: string }) => (
  <span className="flex min-w-0 items-center gap-u1.5">
    <Avatar name={name} size="md" />
    <span className="min-w-0">
      <span className="flex items-center gap-u1 text-ui font-medium text-ink">
        <span className="truncate">{name}</span>
        {me ? <Badge>You</Badge> : null}
        {leavesAt ? <Badge tone="warn">Leaves on {dayOf(leavesAt, timeZone)}</Badge> : null}
      </span>
      <span className="block truncate text-caption text-ink-3">
        {email}
        {title ? <span className="max-md:hidden"> · {title}</span> : null}
      </span>
    </span>
  </span>
);

const dayOf = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "long" }).format(at);

const leadsOf = ({ openLeads }: Member) =>
  openLeads === 1 ? "1 open lead" : `${openLeads.toLocaleString("en-US")} open leads`;

/** "now" begins a cell: "Now". */
const capital = (words: string) => (words === "now" ? "Now" : words);
