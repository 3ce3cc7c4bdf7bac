import { OrganizationMark, PageHeader, Tabs } from "@katek/ui";
import { Outlet, useLocation, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { AccountMenu } from "~/identity/account-menu";
import { useMember } from "~/identity/office";
import { SETTINGS_TABS } from "~/settings/settings-tabs";

/** What a page of the settings may put into the header: its one primary action. */
export interface SettingsHandle {
  actions?: (data: unknown) => ReactNode;
  phoneActions?: (data: unknown) => ReactNode;
}

export default function Settings() {
  const { name, organization } = useMember();
  const { pathname } = useLocation();
  const page = useMatches().at(-1);
  const handle = (page?.handle ?? {}) as SettingsHandle;
  return (
    <>
      <PageHeader
        title="Settings"
        phoneMark={<OrganizationMark name={organization.name} colour={organization.brandColor} size="md" />}
        actions={handle.actions?.(page?.data)}
        phoneActions={
          <>
            <AccountMenu name={name} />
            {handle.phoneActions?.(page?.data)}
          </>
        }
      />
      <Tabs
        label="Settings"
        items={SETTINGS_TABS.map(({ label, href }) => ({ label, href, current: pathname.startsWith(href) }))}
      />
      <Outlet />
    </>
  );
}
