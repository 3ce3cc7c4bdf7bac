import { Avatar, Menu, type MenuItem, type ThemeChoice } from "@katek/ui";
import { useSubmit } from "@remix-run/react";
import { LogOut, Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "~/theme/use-theme";

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
    {
      label: "Sign out",
      icon: LogOut,
      separated: true,
      onSelect: () => submit(null, { method: "post", action: "/auth/sign-out" }),
    },
  ];
}

/** The same behind an avatar, for a phone's page header, where there is no sidebar. */
export function AccountMenu({ name }: { name: string }) {
  return (
    <Menu
      label="Your account"
      align="end"
      items={useAccountItems()}
      trigger={
        <>
          <Avatar name={name} size="md" />
          <span className="sr-only">Your account, {name}</span>
        </>
      }
      triggerClassName="grid size-u6 place-items-center rounded-sm hover:bg-hover"
    />
  );
}
