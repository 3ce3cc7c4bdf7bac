import { buffer } from "node:stream/consumers";
import {
  auditEntries,
  leads as leadRows,
  listings as listingRows,
  visitors as visitorRows,
  webhookEndpoints,
} from "@katek/db/schema";
import { adminSql, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { getTableName } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fromBuffer } from "yauzl";
import { takeout, zipOfData } from "..";
import { type Caller, execute, newId, type Organization, type Runtime } from "../kernel";
import {
  COLUMNS_KEPT_BACK,
  EXPORTED_NAMES,
  EXPORTED_TABLES,
  type ExportedTable,
  TABLES_KEPT_BACK,
} from "./exported-tables";

let runtime: Runtime;
let organization: Organization;
let owner: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime, { name: "Tidewater Lettings" });
  owner = callerOf(organization, "owner");
});

const inTenant = <T>(of: Organization, work: Parameters<typeof runtime.database.withOrganization<T>>[1]) =>
  runtime.database.withOrganization(of.id, work);

async function leadsOf(of: Organization, count: number, name: string) {
  const at = new Date();
  await inTenant(of, (tx) =>
    tx.insert(leadRows).values(
      Array.from({ length: count }, (_, index) => ({
        ...{
          organizationId: of.id,
          id: newId(),
          name,
          email: `${index}-${of.id}@buyer.example`,
          source: "manual" as const,
        },
        ...{ createdAt: at, updatedAt: at, stageChangedAt: at, lastActivityAt: at },
      })),
    ),
  );
}

const source = (overrides: Partial<Parameters<typeof zipOfData>[0]> = {}) => ({
  tables: EXPORTED_NAMES,
  readPage: (table: (typeof EXPORTED_NAMES)[number], after: string[] | undefined) =>
    execute(runtime, owner, takeout.page, { table, after }),
  pictureIds: [],
  readPicture: (id: string) => runtime.integrations.photos.get(organization.id, id),
  ...overrides,
});

/** The files of an archive, by an unzip program that is not the one that made it. */
function unzip(bytes: Buffer): Promise<Record<string, string>> {
  return new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files: Record<string, string> = {};
      zip.on("entry", (entry: { fileName: string }) =>
        zip.openReadStream(entry as never, (failure, stream) => {
          if (failure) return reject(failure);
          buffer(stream).then((content) => {
            files[entry.fileName] = content.toString("utf8");
            zip.readEntry();
          }, reject);
        }),
      );
      zip.on("end", () => resolve(files));
      zip.readEntry();
    }),
  );
}
const filesOf = async (overrides?: Parameters<typeof source>[0]) =>
  unzip(await buffer(zipOfData(source(overrides)) as never));
const linesOf = (file = "") => file.split("\n").filter(Boolean);

describe("the archive", () => {
  test("has every row of every table as JSON lines and as CSV, over many pages", async () => {
    await leadsOf(organization, 1_201, "Ada Reyes");
    const files = await filesOf();
    expect(Object.keys(files).sort()).toEqual(
      EXPORTED_NAMES.flatMap((name) => [`${name}.csv`, `${name}.jsonl`]).sort(),
    );
    const rows = linesOf(files["leads.jsonl"]).map((line) => JSON.parse(line) as { id: string; email: string });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1_201);
    expect(files["leads.csv"]?.trimEnd().split("\r\n")).toHaveLength(1_202);
    expect(JSON.parse(linesOf(files["organization.jsonl"])[0] ?? "")).toMatchObject({ name: "Tidewater Lettings" });
  });

  test("holds nobody else's rows, and nothing that lets anybody in", async () => {
    const other = await makeOrganization(runtime, { name: "Strangers" });
    await leadsOf(other, 3, "A stranger's lead");
    await inTenant(organization, async (tx) => {
      const of = { organizationId: organization.id, createdAt: new Date() };
      await tx.insert(visitorRows).values({ ...of, id: newId(), tokenHash: "HASH-OF-A-TOKEN" });
      await tx.insert(webhookEndpoints).values({
        ...of,
        ...{ id: newId(), name: "CRM", url: "https://crm.example", secret: "SEALED-SECRET", eventNames: [] },
      });
    });
    const everything = JSON.stringify(await filesOf());
    expect(everything).toContain("https://crm.example");
    for (const word of ["stranger", "Strangers", "HASH-OF-A-TOKEN", "SEALED-SECRET"])
      expect(everything).not.toContain(word);
  });

  test("has pictures, and no formula in a cell: EspoCRM CVE-2026-55154", async () => {
    await leadsOf(organization, 1, ' =HYPERLINK("https://evil.example")');
    const logoId = newId();
    await runtime.integrations.photos.put(organization.id, logoId, Buffer.from("picture"));
    const files = await filesOf({ pictureIds: [logoId] });
    expect(files[`pictures/${logoId}.webp`]).toBe("picture");
    expect(files["leads.csv"]).toContain(`"' =HYPERLINK(""https://evil.example"")"`);
  });

  test("fails as a whole when a page cannot be read: half a copy does not pass for a whole one", async () => {
    const readPage = () => Promise.reject(new Error("The database is gone."));
    await expect(buffer(zipOfData(source({ readPage })) as never)).rejects.toThrow("The database is gone.");
  });

  test("stops reading when nobody takes it any more", async () => {
    await leadsOf(organization, 1_201, "Ada Reyes");
    let pages = 0;
    const { readPage } = source();
    const stream = zipOfData(
      source({
        readPage: (table, after) => {
          pages++;
          return readPage(table, after);
        },
      }),
    );
    stream.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pages).toBeLessThan(4);
  });
});

test("taking the data along is for owners, stands in the audit log, and goes on while the organization closes", async () => {
  const closing: Caller = { ...owner, organization: { ...organization, deletionDueAt: new Date() } };
  await execute(runtime, closing, takeout.begin, {});
  const entries = await inTenant(organization, (tx) => tx.select().from(auditEntries));
  expect(entries).toMatchObject([{ operation: "takeout.begin", actorId: owner.actor.id }]);
  for (const who of ["admin", "agent", "visitor"] as const) {
    const caller = callerOf(organization, who);
    await expect(execute(runtime, caller, takeout.begin, {})).rejects.toMatchObject({ code: "forbidden" });
    await expect(execute(runtime, caller, takeout.page, { table: "leads" })).rejects.toMatchObject({
      code: "forbidden",
    });
  }
});

describe("of every tenant's table", () => {
  test("the export has each column, or a reason why not", async () => {
    const sql = await adminSql();
    const columns = await sql<{ table: string; column: string }[]>`
      select c.relname as table, a.attname as column from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and (c.relname in ('organizations', 'users') or exists (
          select from pg_attribute o where o.attrelid = c.oid and o.attname = 'organization_id' and not o.attisdropped))`;
    const listed = new Map(
      Object.values(EXPORTED_TABLES as Record<string, ExportedTable>).map(({ table, columns: own }) => [
        getTableName(table),
        Object.keys(own),
      ]),
    );
    const forgotten = columns.filter(
      ({ table, column }) =>
        !TABLES_KEPT_BACK[table] &&
        !listed.get(table)?.includes(column) &&
        !COLUMNS_KEPT_BACK[`${table}.${column}`] &&
        !COLUMNS_KEPT_BACK[`*.${column}`],
    );
    expect(forgotten.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
    const known = new Set(columns.flatMap(({ table, column }) => [table, `${table}.${column}`, `*.${column}`]));
    const reasons = [...Object.keys(TABLES_KEPT_BACK), ...Object.keys(COLUMNS_KEPT_BACK)];
    expect(reasons.filter((name) => !known.has(name))).toEqual([]);
    expect(columns.length).toBeGreaterThan(100);
  });

  test("no column of the export has the name of a secret", () => {
    const names = Object.values(EXPORTED_TABLES as Record<string, ExportedTable>).flatMap(({ columns }) =>
      Object.keys(columns),
    );
    expect(names.filter((name) => /secret|hash|token|password|sealed/.test(name))).toEqual([]);
  });
});

test("the names of a listing's columns in the export are those of its row", () => {
  expect(Object.keys(EXPORTED_TABLES.listings.columns)).toContain(listingRows.publicRemarks.name);
});
