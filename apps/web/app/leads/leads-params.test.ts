import { expect, test } from "vitest";
import { leadsPath, readLeadsParams } from "./leads-params";

const read = (query: string) => readLeadsParams(new URLSearchParams(query));
const WHO = "0197b7a0-0000-7000-8000-000000000000";

test("what the address says is read and written the same", () => {
  const query = `view=table&tab=qualified&q=nora&who=${WHO}&source=widget&sort=score&page=3&more=new-36`;
  const params = read(query);
  expect(params).toMatchObject({ view: "table", tab: "qualified", assignee: WHO, more: { stage: "new", count: 36 } });
  expect(leadsPath(params, { page: 3, more: params.more })).toBe(`/leads?${query}`);
  expect(leadsPath(params, { tab: "lost" })).not.toContain("page=");
});

test.each(["view=x&tab=y&who=you&source=z&sort=a&page=-1&more=q-1", "", "page=0&more=new-0&who=' or 1=1"])(
  "what cannot be read is as if it were not there: %s",
  (query) => {
    expect(leadsPath(read(query))).toBe("/leads");
  },
);
