import { Anchor, cn } from "@katek/ui";
import { useLocation } from "@remix-run/react";

const VIEWS = [
  { label: "API keys", href: "/settings/developers/keys" },
  { label: "Webhooks", href: "/settings/developers" },
];

/** The parts of the developers' tab. */
export function DeveloperViews() {
  const { pathname } = useLocation();
  return (
    <nav
      aria-label="For developers"
      className="inline-flex h-u5 w-fit items-center rounded-sm bg-sunken p-[2px] ring-1 ring-inset ring-line"
    >
      {VIEWS.map(({ label, href }) => (
        <Anchor
          key={href}
          href={href}
          aria-current={pathname === href ? "page" : undefined}
          className={cn(
            "inline-flex h-full items-center rounded-[4px] px-u1.5 text-ui font-medium",
            pathname === href ? "bg-raised text-ink shadow-1 ring-1 ring-line-2" : "text-ink-2 hover:text-ink",
          )}
        >
          {label}
        </Anchor>
      ))}
    </nav>
  );
}
