import { LeadSort, LeadSource, LeadStage } from "@katek/core/leads/schemas";

/** What the address of the leads page says. */
export interface LeadsParams {
  view: "board" | "table";
  tab: LeadStage | "all";
  search: string;
  /** A member's id, "me" or "nobody"; null for everybody's. */
  assignee: string | null;
  source: LeadSource | null;
  sort: LeadSort;
  page: number;
  /** The stage of the board of which more is shown, and how many. */
  more: { stage: LeadStage; count: number } | null;
}

const LONGEST_SEARCH = 200;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the address; whatever cannot be read is as if it were not there. */
export function readLeadsParams(params: URLSearchParams): LeadsParams {
  const page = params.get("page") ?? "";
  const assignee = params.get("who") ?? "";
  const [, moreStage, moreCount] = /^([a-z]+)-([1-9]\d{0,2})$/.exec(params.get("more") ?? "") ?? [];
  const stage = LeadStage.safeParse(moreStage);
  return {
    view: params.get("view") === "table" ? "table" : "board",
    tab: LeadStage.safeParse(params.get("tab")).data ?? "all",
    search: (params.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    assignee: ["me", "nobody"].includes(assignee) || UUID.test(assignee) ? assignee : null,
    source: LeadSource.safeParse(params.get("source")).data ?? null,
    sort: LeadSort.safeParse(params.get("sort")).data ?? "activity",
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    more: stage.success ? { stage: stage.data, count: Math.min(Number(moreCount), 500) } : null,
  };
}

/** The address with some of it changed. Whatever is changed, it begins on the first page. */
export function leadsPath(now: LeadsParams, change: Partial<LeadsParams> = {}, path = "/leads"): string {
  const { view, tab, search, assignee, source, sort, page, more } = { ...now, page: 1, more: null, ...change };
  const params = new URLSearchParams();
  if (view !== "board") params.set("view", view);
  if (tab !== "all") params.set("tab", tab);
  if (search) params.set("q", search);
  if (assignee) params.set("who", assignee);
  if (source) params.set("source", source);
  if (sort !== "activity") params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  if (more) params.set("more", `${more.stage}-${more.count}`);
  return params.size ? `${path}?${params}` : path;
}

export const isFiltered = ({ search, assignee, source }: LeadsParams): boolean => Boolean(search || assignee || source);
