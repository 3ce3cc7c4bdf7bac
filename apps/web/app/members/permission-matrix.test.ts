import { GRANTS, type Permission } from "@katek/core/kernel";
import { expect, test } from "vitest";
import { permissionMatrix } from "./permission-matrix.server";

const rows = permissionMatrix().flatMap((group) => group.rows);
const cellsOf = (permission: Permission) => rows.find((row) => row.permission === permission)?.cells;

test("shows every right that a person can have once, and none that only the system has", () => {
  const held = new Set<Permission>([...GRANTS.owner, ...GRANTS.admin, ...GRANTS.agent]);
  expect(new Set(rows.map(({ permission }) => permission))).toEqual(held);
  expect(rows).toHaveLength(held.size);
  expect(cellsOf("organizations:create")).toBeUndefined();
});

test("says what the kernel's table says", () => {
  expect(cellsOf("people:own")).toEqual({ owner: "yes", admin: "no", agent: "no" });
  expect(cellsOf("people:invite")).toEqual({ owner: "yes", admin: "yes", agent: "no" });
  expect(cellsOf("leads:read")).toEqual({ owner: "yes", admin: "yes", agent: "own" });
});
