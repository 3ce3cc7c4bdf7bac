import { Segment } from "@katek/ui";
import { useNavigate } from "@remix-run/react";
import { LayoutGrid, Rows3 } from "lucide-react";
import { type ListingsParams, listingsPath } from "./listings-params";

const VIEWS = [
  { value: "table", label: "Rows", icon: Rows3, iconOnly: true },
  { value: "cards", label: "Cards", icon: LayoutGrid, iconOnly: true },
] as const;

/** Rows or cards; the page remembers what was chosen. */
export function ListingsView({ params, view }: { params: ListingsParams; view: "table" | "cards" }) {
  const navigate = useNavigate();
  return (
    <Segment
      label="View"
      items={[...VIEWS]}
      value={view}
      onChange={(next) => navigate(listingsPath(params, { view: next, page: params.page }))}
    />
  );
}
