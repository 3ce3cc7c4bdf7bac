import { BarePage, Card, OrganizationMark } from "@katek/ui";
import type { ReactNode } from "react";
import { AS_A, type RoleName } from "./role-words";

interface InvitationCardProps {
  organization: { name: string; brandColor: string; logoUrl: string | null };
  role: RoleName;
  title: string;
  text: ReactNode;
  /** Small print under a hairline. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** A page about one invitation: whose it is, what is to be known, what can be done. */
export function InvitationCard({ organization, role, title, text, foot, children }: InvitationCardProps) {
  const { name, brandColor, logoUrl } = organization;
  return (
    <BarePage>
      <Card className="p-u4 md:p-u5">
        <div className="flex items-center gap-u1.5">
          <OrganizationMark name={name} colour={brandColor} logoUrl={logoUrl} size="lg" />
          <p className="min-w-0 text-ui text-ink-2">
            <span className="block truncate font-semibold text-ink">{name}</span>
            invites you {AS_A[role]}
          </p>
        </div>
        <h1 className="mt-u3 text-balance text-h1 text-ink">{title}</h1>
        <p className="mt-u1 text-body text-ink-2">{text}</p>
        {children}
        {foot ? <p className="mt-u3 border-t border-line pt-u2 text-caption text-ink-3">{foot}</p> : null}
      </Card>
    </BarePage>
  );
}

/** Facts, one in a line. */
export const Facts = ({ rows }: { rows: [string, ReactNode][] }) => (
  <dl className="mt-u3 divide-y divide-line rounded-md border border-line-2 px-u2.5 text-ui">
    {rows.map(([name, value]) => (
      <div key={name} className="flex justify-between gap-u2 py-u1.5">
        <dt className="shrink-0 text-ink-3">{name}</dt>
        <dd className="min-w-0 break-words text-right font-medium text-ink">{value}</dd>
      </div>
    ))}
  </dl>
);
