import { ChevronsUpDown, Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { Avatar } from "./avatar";
import { Icon } from "./icon";
import { Menu, type MenuItem } from "./menu";
import { type NavItem, SidebarItem } from "./nav-item";
import { OrganizationMark } from "./organization-mark";

export interface SidebarProps {
  organization: { name: string; logoUrl?: string | null; colour?: string | null };
  /** The organization switcher's items; without any, the name is no button. */
  organizations?: MenuItem[];
  nav: NavItem[];
  /** Further groups under a caption, such as "Channels". */
  sections?: { label: string; items: NavItem[] }[];
  /** Below everything else, such as Settings. */
  foot?: NavItem[];
  /** Search or the command palette's button, under the organization. */
  search?: ReactNode;
  /** A small card above the foot, such as what is used of the plan; not on the icon rail. */
  usage?: ReactNode;
  user?: { name: string; menu?: MenuItem[] };
}

/** 228 px from 1024 px up, a rail of icons from 768 px, nothing on a phone. */
export function Sidebar({
  organization,
  organizations = [],
  nav,
  sections = [],
  foot = [],
  search,
  usage,
  user,
}: SidebarProps) {
  return (
    // Above the panel, which its menus open over.
    <aside className="sticky top-0 z-pop hidden h-dvh w-u9 shrink-0 flex-col px-u1.5 pb-u2 pt-u2 md:flex lg:w-[228px] lg:px-u2">
      <Person
        label="Switch organization"
        heading="Your organizations"
        note="Each has its own leads, homes and plan."
        items={organizations}
        end={ChevronsUpDown}
        side="bottom"
        className="h-u7 px-u1 font-semibold text-ink"
        mark={<OrganizationMark {...organization} size="sm" />}
        name={organization.name}
      />
      {search ? <div className="mt-u1">{search}</div> : null}
      <nav aria-label="Main" className="mt-u2 grid gap-px">
        {nav.map((item) => (
          <SidebarItem key={item.href} {...item} />
        ))}
      </nav>
      {sections.map((section) => (
        <div key={section.label} className="mt-u3">
          <p aria-hidden="true" className="mb-u0.5 hidden px-u1.5 text-caption font-medium text-ink-3 lg:block">
            {section.label}
          </p>
          <nav aria-label={section.label} className="grid gap-px">
            {section.items.map((item) => (
              <SidebarItem key={item.href} {...item} />
            ))}
          </nav>
        </div>
      ))}
      <div className="mt-auto grid grid-cols-1 gap-px pt-u2">
        {usage ? <div className="mb-u1.5 hidden lg:block">{usage}</div> : null}
        {foot.length > 0 ? (
          <nav aria-label="Settings" className="grid gap-px">
            {foot.map((item) => (
              <SidebarItem key={item.href} {...item} />
            ))}
          </nav>
        ) : null}
        {user ? (
          <Person
            label="Your account"
            items={user.menu ?? []}
            end={Ellipsis}
            side="top"
            className="h-u6 px-u1.5 font-medium text-ink-2"
            mark={<Avatar name={user.name} size="sm" className="size-u3.5 text-[9px]" />}
            name={user.name}
          />
        ) : null}
      </div>
    </aside>
  );
}

/** The organization above and the person below: a mark and a name, with a menu where there is one to open. */
function Person({
  end,
  mark,
  name,
  className,
  ...menu
}: {
  label: string;
  heading?: string;
  note?: string;
  items: MenuItem[];
  end: typeof Ellipsis;
  side: "top" | "bottom";
  mark: ReactNode;
  name: string;
  className: string;
}) {
  const row = `flex w-full items-center justify-center gap-u1.5 rounded-sm text-left text-ui lg:justify-start ${className}`;
  const content = (
    <>
      {mark}
      <span className="sr-only min-w-0 flex-1 truncate lg:not-sr-only lg:truncate">{name}</span>
      {menu.items.length > 0 ? <Icon icon={end} className="hidden text-ink-3 lg:block" /> : null}
    </>
  );
  if (menu.items.length === 0) return <p className={row}>{content}</p>;
  return (
    <Menu {...menu} align="start" className="w-full" trigger={content} triggerClassName={`${row} hover:bg-hover`} />
  );
}
