import { Avatar, Menu, type MenuItem, type ThemeChoice } from "@katek/ui";
import { useSubmit } from "@remix-run/react";
import { FolderDown, LogOut, Monitor, Moon, Sun } from "lucide-react";
import { PaletteIcon } from "~/palette/palette-button";
import { useTheme } from "~/theme/use-theme";
import { useOrganizationItems } from "./organization-items";

const THEMES = [
  { choice: "system", label: "As the device", icon: Monitor },
  { choice: "light", label: "Light", icon: Sun },
  { choice: "dark", label: "Dark", icon: Moon },
] as const satisfies { choice: ThemeChoice; label: string; icon: typeof Sun }[];

/** What a person can do about themselves: choose the theme, sign out. */
export function useAccountItems(): MenuItem[] {
  const { theme, chooseTheme } = useTheme();
  const submit = useSubmit();
  return [
    ...THEMES.map(({ choice, label, icon }) => ({
      label,
      icon,
      current: choice === theme,
      onSelect: () => chooseTheme(choice),
    })),
    { label: "Your data", icon: FolderDown, href: "/settings/account/your-data", separated: true },
    {
      label: "Sign out",
      icon: LogOut,
      onSelect: () => submit(null, { method: "post", action: "/auth/sign-out" }),
    },
  ];
}

/**
 * What the sidebar has, for a phone's page header: the palette, and behind an avatar the account and the other
 * organizations.
 */
export function AccountMenu({ name }: { name: string }) {
  const organizations = useOrganizationItems();
  const [first, ...account] = useAccountItems();
  const items = first ? [...organizations, { ...first, separated: organizations.length > 0 }, ...account] : [];
  return (
    <>
      <PaletteIcon />
      <Menu
        label="Your account"
        align="end"
        items={items}
        trigger={
          <>
            <Avatar name={name} size="md" />
            <span className="sr-only">Your account, {name}</span>
          </>
        }
        triggerClassName="grid size-u6 place-items-center rounded-sm hover:bg-hover"
      />
    </>
  );
}
