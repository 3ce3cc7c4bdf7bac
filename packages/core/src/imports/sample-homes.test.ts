import { events } from "@katek/db/schema";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { execute, type Runtime } from "../kernel";
import { listings } from "../listings";
import { organizations } from "../organizations";
import { imports } from "./index";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});

test("sample homes come in one step, once, and go again without touching the others", async () => {
  const [mine, theirs] = [await makeOrganization(runtime, { currency: "EUR" }), await makeOrganization(runtime)];
  const [owner, stranger] = [callerOf(mine, "owner"), callerOf(theirs, "owner")];
  const { importId } = await execute(runtime, owner, imports.receive, {
    fileName: "own.csv",
    bytes: bytesOf("ListingId,ListPrice,UnparsedAddress,City\nA-1,100000,1 Own Lane,Town"),
    enqueue: false,
  });
  await execute(runtime, owner, imports.run, { importId });
  await execute(runtime, stranger, imports.addSamples, {});

  for (let times = 0; times < 2; times++) await execute(runtime, owner, imports.addSamples, {});
  const { homes } = await execute(runtime, owner, organizations.setup, {});
  expect(homes).toMatchObject({ total: 7, samples: 6 });
  const { listings: rows } = await execute(runtime, owner, listings.list, { search: "Millrace", pageSize: 5 });
  expect(rows[0]).toMatchObject({ listPrice: 48_900_000, currency: "EUR", bedroomsTotal: 3 });

  expect(await execute(runtime, owner, imports.removeSamples, {})).toEqual({ removed: 6 });
  const told = await runtime.database.withOrganization(mine.id, (tx) =>
    tx.select({ payload: events.payload }).from(events).where(eq(events.name, "listing.deleted")),
  );
  expect(new Set(told.map(({ payload }) => (payload as { listingId: string }).listingId)).size).toBe(6);
  expect(await execute(runtime, owner, organizations.setup, {})).toMatchObject({ homes: { total: 1, samples: 0 } });
  expect(await execute(runtime, stranger, organizations.setup, {})).toMatchObject({ homes: { samples: 6 } });
});
