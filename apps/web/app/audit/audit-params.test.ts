import { expect, test } from "vitest";
import { auditQuery, readAuditFilters } from "./audit-params";

test("filters survive the way through the address", () => {
  const filters = { actorId: "a-1", feature: "webhooks", target: "x", days: 30 as const };
  expect(readAuditFilters(new URLSearchParams(auditQuery(filters, "here")))).toEqual(filters);
  expect(auditQuery({})).toBe("?");
});

test("nonsense in the address filters nothing", () => {
  expect(readAuditFilters(new URLSearchParams("days=31&part=%25&who="))).toEqual({});
});
