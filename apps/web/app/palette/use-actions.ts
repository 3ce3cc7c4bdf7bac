import type { PaletteGroup } from "@katek/ui";
import { useNavigate } from "@remix-run/react";
import {
  House,
  LayoutDashboard,
  LogOut,
  type LucideIcon,
  MessageCircle,
  Settings2,
  Upload,
  UserRoundPlus,
  UsersRound,
} from "lucide-react";
import { useAccountItems } from "~/identity/account-menu";
import { useMember } from "~/identity/use-office";

/** What can be done and gone to, as far as its words begin with what was typed. */
export function useActions(text: string): PaletteGroup {
  const navigate = useNavigate();
  const { organization, role } = useMember();
  const go = (label: string, to: string, icon: LucideIcon) => ({
    id: `go ${to}`,
    label,
    icon,
    onChoose: () => navigate(to),
  });
  const account = useAccountItems().map(({ label, icon = LogOut, onSelect = () => {} }) => ({
    id: `account ${label}`,
    label: label === "Sign out" ? label : `Theme: ${label.toLowerCase()}`,
    icon,
    onChoose: onSelect,
  }));
  const entries = [
    go("Go to the overview", "/overview", LayoutDashboard),
    go("Go to the leads", "/leads", UsersRound),
    go("Go to the listings", "/listings", House),
    ...(role === "agent" ? [] : [go("Go to the settings", "/settings", Settings2)]),
    go("Open the chat page", `/chat/${organization.slug}`, MessageCircle),
    go("Add a lead", "/leads/new", UserRoundPlus),
    go("Import listings", "/imports/new", Upload),
    ...account,
  ];
  return { label: "Actions", entries: entries.filter(({ label }) => hasWords(label, text)) };
}

/** Whether each word that was typed begins a word of the label. */
function hasWords(label: string, text: string): boolean {
  const words = label.toLowerCase().split(/[^\p{L}]+/u);
  const typed = text.toLowerCase().trim().split(/\s+/);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}
