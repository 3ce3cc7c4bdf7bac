// A client process that asks for three seconds, over several connections and two drivers, and checks every answer.
// asking-client.script.ts <url> <name>; prints { asked, wrong, errors }.
import pg from "pg";
import postgres from "postgres";

const [, , url = "", me = ""] = process.argv;
const sql = postgres(url, { max: 2, onnotice: () => {} });
const pool = new pg.Pool({ connectionString: url, max: 2 });
const result = { asked: 0, wrong: 0, errors: [] as string[] };

const ways: ((question: string) => Promise<unknown>)[] = [
  async (question) => (await sql`select ${`${me}:`} || ${question}::text as answer`)[0]?.answer,
  async (question) => (await sql.unsafe(`select '${me}:' || $1::text as answer`, [question]))[0]?.answer,
  async (question) =>
    sql.begin(async (tx) => {
      await tx`select set_config('app.who', ${`${me}:${question}`}, true)`;
      return (await tx`select current_setting('app.who') as answer`)[0]?.answer;
    }),
  // The same statement name in every process, for different statements.
  async (question) =>
    (await pool.query({ name: "answer", text: `select '${me}:' || $1::text as answer`, values: [question] })).rows[0]
      .answer,
];

const until = Date.now() + 3000;
await Promise.all(
  ways.map(async (ask, way) => {
    for (let n = 0; Date.now() < until; n++) {
      const question = `${way}.${n}`;
      try {
        result.asked++;
        if ((await ask(question)) !== `${me}:${question}`) result.wrong++;
      } catch (error) {
        result.errors.push(String(error));
      }
    }
  }),
);
await Promise.all([sql.end(), pool.end()]);
console.log(JSON.stringify(result));
