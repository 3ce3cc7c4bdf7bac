import { Button, buttonClasses, Icon, Menu, OrganizationMark, type ThemeChoice } from "@katek/ui";
import { Ellipsis, Heart, MonitorSmartphone, Moon, RotateCcw, Sun } from "lucide-react";
import { useTheme } from "~/theme/use-theme";
import type { OrganizationProfile } from "./organization-profile";

interface ChatHeaderProps {
  organization: OrganizationProfile;
  savedCount: number;
  onOpenSaved: () => void;
  /** Left out before anything was said. */
  onStartOver?: () => void;
}

const THEMES: { choice: ThemeChoice; label: string; icon: typeof Sun }[] = [
  { choice: "system", label: "As the device", icon: MonitorSmartphone },
  { choice: "light", label: "Light", icon: Sun },
  { choice: "dark", label: "Dark", icon: Moon },
];

/** Whose page this is, the saved homes where they have no column, and the rest behind "More". */
export function ChatHeader({ organization, savedCount, onOpenSaved, onStartOver }: ChatHeaderProps) {
  const { theme, chooseTheme } = useTheme();
  const themes = THEMES.map(({ choice, label, icon }, index) => ({
    label,
    icon,
    current: theme === choice,
    separated: index === 0 && onStartOver !== undefined,
    onSelect: () => chooseTheme(choice),
  }));
  return (
    <header className="flex h-u10 shrink-0 items-center gap-u1.5 border-b border-line px-u3 lg:px-u5">
      <OrganizationMark name={organization.name} logoUrl={organization.logoUrl} />
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-title leading-[18px]">{organization.name}</h1>
        {organization.tagline ? <p className="truncate text-caption text-ink-3">{organization.tagline}</p> : null}
      </div>
      {onStartOver ? (
        <Button kind="ghost" size="md" icon={RotateCcw} onClick={onStartOver} className="hidden md:inline-flex">
          Start over
        </Button>
      ) : null}
      <Button kind="ghost" size="md" icon={Heart} onClick={onOpenSaved} aria-haspopup="dialog" className="lg:hidden">
        <span className="sr-only md:not-sr-only">Saved homes</span>
        <span className="num text-ink-3">{savedCount || ""}</span>
      </Button>
      <Menu
        label="More"
        align="end"
        trigger={<MoreTrigger />}
        triggerClassName={buttonClasses({ kind: "ghost", size: "md", square: true })}
        items={onStartOver ? [{ label: "Start over", icon: RotateCcw, onSelect: onStartOver }, ...themes] : themes}
      />
    </header>
  );
}

const MoreTrigger = () => (
  <>
    <span className="sr-only">More</span>
    <Icon icon={Ellipsis} className="size-u3" />
  </>
);
