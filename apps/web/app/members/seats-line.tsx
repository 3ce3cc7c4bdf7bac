import type { Seats } from "@katek/core/people/schemas";

/** "4 of 5 seats: 3 members, 1 invitation." */
export function SeatsLine({ limit, members, invitations }: Seats) {
  const parts = [counted(members, "member"), ...(invitations ? [counted(invitations, "invitation")] : [])].join(", ");
  if (limit === null) return <span className="num">{parts}</span>;
  return (
    <span className="num">
      <span className="font-medium text-ink">{members + invitations}</span> of {limit} seats: {parts}.
    </span>
  );
}

const counted = (n: number, what: string) => `${n.toLocaleString("en-US")} ${n === 1 ? what : `${what}s`}`;
