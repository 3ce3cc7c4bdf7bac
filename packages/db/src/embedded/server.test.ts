import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedDatabaseUrl } from "./attach";
import { runScript } from "./run-script";
import { scratchDirectory } from "./scratch-directory";

const { dataDir, remove } = scratchDirectory();
let url: string;
let sql: Sql;
const open = (max = 1) => postgres(url, { max, onnotice: () => {}, fetch_types: false });

beforeAll(async () => {
  url = await embeddedDatabaseUrl(dataDir, { idleInTransactionMs: 1500 });
  sql = open(3);
}, 60_000);

afterAll(async () => {
  await sql?.end();
  await remove();
}, 60_000);

test("three processes asking at once get their own answers", async () => {
  const results = await Promise.all(["a", "b", "c"].map((name) => runScript("asking-client.script.ts", url, name)));
  for (const { output } of results) {
    const { asked, wrong, errors } = JSON.parse(output);
    expect({ wrong, errors }).toEqual({ wrong: 0, errors: [] });
    expect(asked).toBeGreaterThan(10);
  }
}, 60_000);

describe("who one is", () => {
  test("katek_owner, whom row-level security holds", async () => {
    const [me] = await sql`select current_user::text, session_user::text, rolsuper, rolbypassrls
      from pg_roles where rolname = current_user`;
    expect(me).toEqual({
      current_user: "katek_owner",
      session_user: "katek_owner",
      rolsuper: false,
      rolbypassrls: false,
    });
    await sql`create table fenced (id int)`;
    await sql`insert into fenced values (1)`;
    await sql`alter table fenced enable row level security`;
    await sql`alter table fenced force row level security`;
    expect(await sql`select * from fenced`).toHaveLength(0);
  });

  test("it may take the tenant's and the system's role, and has the worker's", async () => {
    const [may] =
      await sql`select pg_has_role('katek_app', 'set') as app, pg_has_role('katek_app', 'usage') as app_rights,
      pg_has_role('katek_system', 'set') as system, pg_has_role('katek_system', 'usage') as system_rights,
      pg_has_role('katek_worker', 'usage') as worker_rights`;
    expect(may).toEqual({ app: true, app_rights: false, system: true, system_rights: false, worker_rights: true });
  });

  test.each(["set role katek_app", "set session authorization postgres", "set search_path to nowhere", "discard all"])(
    "%s lasts no longer than the batch, for anybody",
    async (statement) => {
      const one = open();
      await one.unsafe(statement);
      for (const client of [one, sql]) {
        const [state] = await client`select current_user::text as user, current_setting('search_path') as path`;
        expect(state).toEqual({ user: "katek_owner", path: "public" });
      }
      await one.end();
    },
  );

  test("a wrong password is refused", async () => {
    const wrong = new URL(url);
    wrong.password = "guess";
    const intruder = postgres(wrong.href, { max: 1 });
    await expect(intruder`select 1`).rejects.toMatchObject({ code: "28P01" });
    await intruder.end();
  });

  test("a client that does not speak the protocol harms nobody", async () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.on("error", () => {});
    socket.write("GET / HTTP/1.1\r\n\r\n");
    await sleep(100);
    socket.destroy();
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  });
});

describe("transactions", () => {
  test("a client that dies inside one is rolled back, and the others go on", async () => {
    await sql`create table ledger (entry text)`;
    const dying = new pg.Client({ connectionString: url });
    dying.on("error", () => {});
    await dying.connect();
    await dying.query("begin");
    await dying.query("insert into ledger values ('never committed')");
    const waiting = sql`select * from ledger`;
    (dying as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    expect(await waiting).toHaveLength(0);
  });

  test("what a client sent without a Sync is not committed when it dies", async () => {
    await sql`create table cut_off (entry text)`;
    const dying = new pg.Client({ connectionString: url });
    dying.on("error", () => {});
    await dying.connect();
    const { connection } = dying as unknown as {
      connection: Record<"parse" | "bind" | "execute", (message: object) => void> & {
        flush(): void;
        stream: { destroy(): void };
      };
    };
    connection.parse({ text: "insert into cut_off values ('half')" });
    connection.bind({});
    connection.execute({});
    connection.flush();
    await sleep(100);
    connection.stream.destroy();
    expect(await sql`select * from cut_off`).toHaveLength(0);
  });

  test("a client that idles inside one is thrown out and rolled back", async () => {
    await sql`create table idlers (entry text)`;
    const idler = new pg.Client({ connectionString: url });
    const gone = new Promise<Error>((resolve) => idler.on("error", resolve));
    await idler.connect();
    await idler.query("begin");
    await idler.query("insert into idlers values ('never committed')");
    const asked = Date.now();
    expect(await sql`select * from idlers`).toHaveLength(0);
    expect(Date.now() - asked).toBeGreaterThan(1000);
    expect(await gone).toMatchObject({ code: "25P03" });
  });

  test("queries sent all at once come back in order", async () => {
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    const answers = await Promise.all(numbers.map((n) => sql`select ${n}::int as n`));
    expect(answers.map(([row]) => row?.n)).toEqual(numbers);
  });
});

describe("notifications", () => {
  test("reach the other clients that listen, and no one else", async () => {
    const [listener, other] = [open(), open()];
    const heard: string[] = [];
    await listener.listen("Live:orders", (payload) => heard.push(payload));
    const stop = await other.listen("Live:orders", (payload) => heard.push(`other ${payload}`));
    await stop.unlisten();
    await sql.notify("Live:orders", "one");
    await sql.begin((tx) => tx`select pg_notify('Live:orders', 'two')`);
    await sql
      .begin(async (tx) => {
        await tx`select pg_notify('Live:orders', 'rolled back')`;
        throw new Error("no");
      })
      .catch(() => {});
    await expect.poll(() => heard).toEqual(["one", "two"]);
    await Promise.all([listener.end(), other.end()]);
  });
});

describe("prepared statements", () => {
  test("of one name are each client's own, in the protocol and in SQL", async () => {
    const clients = await Promise.all(
      ["a", "b"].map(async (name) => {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        await client.query(`prepare "In SQL" as select '${name}' as v`);
        return { name, client, ask: () => client.query({ name: "same", text: `select '${name}' as v` }) };
      }),
    );
    for (const { name, client, ask } of clients) {
      expect((await ask()).rows).toEqual([{ v: name }]);
      expect((await client.query(`execute "In SQL"`)).rows).toEqual([{ v: name }]);
    }
    await clients[0]!.client.query("deallocate all");
    await expect(clients[0]!.client.query(`execute "In SQL"`)).rejects.toMatchObject({ code: "26000" });
    expect((await clients[1]!.ask()).rows).toEqual([{ v: "b" }]);
    for (const { client } of clients) await client.end();
    await expect.poll(() => sql`select name from pg_prepared_statements where name like '%same%'`).toEqual([]);
  });
});

/** What node-postgres has for COPY and its types leave out. */
type CopyConnection = { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void };

describe("copy from stdin", () => {
  /**
   * The stream of postgres.js never finishes when COPY fails at its end, on any server, so a query after it tells how
   * it went. That query may only be sent once the stream has sent its last bytes.
   */
  const copy = async (tx: Sql, statement: string, rows: string) => {
    const stream = await tx.unsafe(statement).writable();
    stream.on("error", () => {});
    await new Promise((written) => stream.write(rows, written));
    stream.end();
    await tx`select 1`;
  };

  beforeAll(async () => {
    await sql`create table copied (id int primary key, words text)`;
  });

  test("takes 50,000 rows", async () => {
    const one = open();
    const stream = await one`copy copied from stdin`.writable();
    for (let id = 0; id < 50_000; id++) stream.write(`${id}\tthe words of row ${id}\n`);
    stream.end();
    await once(stream, "finish");
    await one.end();
    expect(await sql`select count(*)::int, max(words) filter (where id = 49999) as last from copied`).toEqual([
      { count: 50_000, last: "the words of row 49999" },
    ]);
  }, 60_000);

  test("refuses a bad row whole, and the connection goes on", async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const copying = new Promise((resolve, reject) => {
      client.query({
        submit: (connection: pg.Connection) => connection.query("copy copied from stdin"),
        handleCopyInResponse(connection: CopyConnection) {
          connection.sendCopyFromChunk(Buffer.from("60000\tgood\nbad\tbad\n"));
          connection.endCopyFrom();
        },
        handleError: reject,
        handleReadyForQuery: resolve,
      } as pg.Submittable);
    });
    await expect(copying).rejects.toMatchObject({ code: "22P02" });
    expect((await client.query("select count(*)::int from copied where id = 60000")).rows).toEqual([{ count: 0 }]);
    await client.end();
  });

  test("fills a temporary table inside a transaction, and lets others wait for it", async () => {
    const answer = await sql.begin(async (tx) => {
      await tx`create temporary table incoming (id int, words text) on commit drop`;
      await copy(tx as unknown as Sql, "copy incoming (id, words) from stdin", "1\tone\n2\ttwo\n");
      await tx`insert into copied select id + 100000, words from incoming`;
      return tx`select words from copied where id > 100000 order by id`;
    });
    expect(answer).toEqual([{ words: "one" }, { words: "two" }]);
  });

  test("fails its transaction on a bad row, and the connection goes on", async () => {
    const one = open();
    await expect(
      one.begin(async (tx) => {
        await tx`create temporary table incoming (id int) on commit drop`;
        await copy(tx as unknown as Sql, "copy incoming from stdin", "one\n");
      }),
    ).rejects.toMatchObject({ code: "25P02" });
    expect(await one`select 1 as one`).toEqual([{ one: 1 }]);
    await one.end();
  });

  test("does not keep others from the database while its data come", async () => {
    const one = open();
    const stream = await one`copy copied from stdin`.writable();
    stream.write("70000\tslow\n");
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
    stream.end();
    expect(await one`select words from copied where id = 70000`).toEqual([{ words: "slow" }]);
    await one.end();
  });

  test("that is cut off copies nothing", async () => {
    const one = open();
    const stream = await one`copy copied from stdin`.writable();
    stream.on("error", () => {});
    stream.write("80000\tcut off\n");
    await one.end({ timeout: 0 });
    expect(await sql`select * from copied where id = 80000`).toHaveLength(0);
  });

  test.each([
    [
      "as a prepared statement",
      /simple query only/,
      (one: pg.Client) => one.query({ name: "copy", text: "copy copied from stdin" }),
    ],
    [
      "two in one query",
      /one COPY FROM STDIN at a time/,
      (one: pg.Client) => one.query("copy copied from stdin; copy copied from stdin"),
    ],
  ])("%s is refused, not waited for", async (_, message, query) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await expect(query(client)).rejects.toThrow(message);
    expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await client.end();
  });
});
