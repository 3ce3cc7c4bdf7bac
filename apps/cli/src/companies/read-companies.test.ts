import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCompanies } from "./read-companies";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "katek-companies-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function read(name: string, text: string) {
  const path = join(directory, name);
  await writeFile(path, text);
  return readCompanies(path);
}
const csv = (...lines: string[]) => read("companies.csv", lines.join("\r\n"));

describe("a CSV", () => {
  test("is read by the names of its columns, whatever their order, case and separators", async () => {
    const { companies, problems } = await csv(
      "\uFEFFUser Email,COMPANY_NAME,user-role,Full Name,Time Zone",
      'maren@tide.example,"Ana María, O\'Neil & Co",OWNER,Maren Holt,America/Chicago',
    );
    expect(problems).toEqual([]);
    expect(companies).toMatchObject([
      {
        lines: [2],
        company: {
          ...{ name: "Ana María, O'Neil & Co", slug: "ana-maria-o-neil-co", timeZone: "America/Chicago" },
          people: [{ email: "maren@tide.example", role: "owner", issuer: null, subject: null }],
        },
      },
    ]);
  });

  test("names each bad row by its line and keeps its company back whole", async () => {
    const { companies, problems } = await csv(
      "company,slug,email,name,role,subject",
      "Good,good-homes,a@good.example,A,owner,",
      "Bad,bad-homes,b@bad.example,B,owner,",
      "Bad,bad-homes,not an address,C,agent,",
      "Half,half-homes,d@half.example,D,owner,1234",
      "Twice,twice-homes,e@twice.example,E,owner,",
      "Twice,other-homes,E@twice.example,E,agent,",
      ",,f@nobody.example,F,owner,",
    );
    expect(companies.map(({ company }) => company.name)).toEqual(["Good"]);
    expect(problems.map(({ line, company }) => [line, company])).toEqual([
      [4, "Bad"],
      [5, "Half"],
      [7, "Twice"],
      [7, "Twice"],
      [8, ""],
    ]);
  });

  test("of nothing but its head has no company", async () => {
    expect(await csv("company,email,name,role")).toEqual({ companies: [], problems: [] });
  });
});

test.each([
  ["companies.json", "{", "not_json"],
  ["companies.json", "{}", "not_companies"],
  ["companies.csv", 'company,email\n"open,x', "not_csv"],
])("%s with %j is refused", async (name, text, code) => {
  await expect(read(name, text)).rejects.toMatchObject({ code });
});
