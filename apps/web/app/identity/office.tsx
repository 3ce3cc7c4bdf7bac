import { AppShell, AssistantPictureProvider, type MenuItem, type NavItem } from "@katek/ui";
import { useLocation } from "@remix-run/react";
import { House, LayoutDashboard, MessageCircle, Settings2, UsersRound } from "lucide-react";
import type { ReactNode } from "react";
import { ClosingBanner } from "~/leaving/closing-banner";
import { PaletteProvider } from "~/palette/palette";
import { PaletteButton } from "~/palette/palette-button";
import { useAccountItems } from "./account-menu";
import { useOrganizationItems } from "./organization-items";
import { PageLoading } from "./page-loading";
import { UsageCard } from "./usage-card";
import type { OfficeData } from "./use-office";

export { type Member, useMember } from "./use-office";

/** The signed-in application round its pages. */
export function Office({ member, usage, children }: OfficeData & { children: ReactNode }) {
  const { pathname } = useLocation();
  const { organization, name } = member;
  const items: MenuItem[] = useOrganizationItems();
  const at = (...paths: string[]) => paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  const nav: NavItem[] = [
    { label: "Overview", href: "/overview", icon: LayoutDashboard, current: at("/overview") },
    { label: "Leads", href: "/leads", icon: UsersRound, current: at("/leads") },
    { label: "Listings", href: "/listings", icon: House, current: at("/listings", "/imports") },
  ];
  const foot: NavItem[] = [{ label: "Settings", href: "/settings", icon: Settings2, current: at("/settings") }];
  return (
    <PaletteProvider>
      <AppShell
        organization={{ name: organization.name, colour: organization.brandColor, logoUrl: organization.logoUrl }}
        organizations={items}
        search={<PaletteButton />}
        nav={nav}
        sections={[
          {
            label: "Channels",
            items: [{ label: "Chat page", href: `/chat/${organization.slug}`, icon: MessageCircle }],
          },
        ]}
        usage={<UsageCard {...usage} />}
        foot={foot}
        user={{ name, menu: useAccountItems() }}
      >
        <PageLoading />
        {organization.deletionDueAt ? (
          <ClosingBanner name={organization.name} dueAt={organization.deletionDueAt} timeZone={organization.timeZone} />
        ) : null}
        <AssistantPictureProvider value={organization.assistantPictureUrl ?? organization.assistantAvatar}>
          {children}
        </AssistantPictureProvider>
      </AppShell>
    </PaletteProvider>
  );
}
