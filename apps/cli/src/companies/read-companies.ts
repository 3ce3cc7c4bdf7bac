import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { Company } from "@katek/core/companies/schemas";
import { Invalid } from "@katek/core/kernel";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** A company of the file with where it stands there: lines of a CSV, places in a JSON list, counted from 1. */
export interface ReadCompany {
  lines: number[];
  company: Company;
}
/** Something that keeps a company from being brought over. */
export interface Problem {
  line: number;
  /** The company that it keeps back. */
  company: string;
  reason: string;
}
export interface ReadFile {
  companies: ReadCompany[];
  problems: Problem[];
}

/** Columns of a CSV as other products name them. */
const COLUMNS: Record<string, string> = {
  ...{ company: "company", companyname: "company", organization: "company", brokerage: "company" },
  ...{ slug: "slug", companyslug: "slug", country: "country", currency: "currency" },
  ...{ timezone: "timeZone", tagline: "tagline", email: "email", useremail: "email" },
  ...{ name: "name", username: "name", fullname: "name", role: "role", userrole: "role", title: "title" },
  ...{ issuer: "issuer", subject: "subject", sub: "subject" },
};
const COMPANY_FIELDS = ["slug", "country", "currency", "timeZone", "tagline"] as const;

type Raw = {
  name: string;
  fields: Record<string, string>;
  people: { line: number; person: Record<string, unknown> }[];
};

/**
 * Reads a file of companies: a CSV with one person in a row, or a JSON list of companies with their `people`. A company with a
 * bad row is not read at all, so that none is half brought over.
 * @throws Invalid for a file that is neither, or that cannot be read.
 */
export async function readCompanies(path: string): Promise<ReadFile> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Invalid("file_not_found", `The file ${path} does not exist or cannot be read.`);
  });
  return extname(path).toLowerCase() === ".json" ? fromJson(text) : fromCsv(text);
}

function fromCsv(text: string): ReadFile {
  const rows = parsed(text);
  const problems: Problem[] = [];
  const raws = new Map<string, Raw>();
  for (const { line, values } of rows) {
    const name = values.company?.trim() ?? "";
    if (!name) {
      problems.push({ line, company: "", reason: "company: Give the company's name." });
      continue;
    }
    const raw = raws.get(name) ?? { name, fields: {}, people: [] };
    raws.set(name, raw);
    for (const field of COMPANY_FIELDS) {
      const value = values[field]?.trim();
      if (!value) continue;
      if (raw.fields[field] && raw.fields[field] !== value)
        problems.push({
          line,
          company: name,
          reason: `${field}: An earlier row of ${name} says ${raw.fields[field]}.`,
        });
      raw.fields[field] ??= value;
    }
    const { email, name: person, role, title, issuer, subject } = values;
    raw.people.push({
      line,
      person: trimmed({ email, name: person, role: role?.toLowerCase(), title, issuer, subject }),
    });
  }
  return settled([...raws.values()], problems);
}

function parsed(text: string): { line: number; values: Record<string, string> }[] {
  try {
    const records = parse(text, {
      bom: true,
      columns: (head: string[]) => head.map((name) => COLUMNS[name.toLowerCase().replace(/[^a-z]/g, "")] ?? name),
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, values: record }));
  } catch (error) {
    throw new Invalid(
      "not_csv",
      `This is no CSV file: ${error instanceof Error ? error.message : "it cannot be read"}`,
    );
  }
}

const JsonFile = z.array(
  z.looseObject({ name: z.string().trim().min(1), people: z.array(z.record(z.string(), z.unknown())).default([]) }),
);

function fromJson(text: string): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Invalid("not_json", "This is no JSON file.");
  }
  const list = JsonFile.safeParse(json);
  if (!list.success)
    throw new Invalid(
      "not_companies",
      `Write a list of companies with name and people. ${z.prettifyError(list.error)}`,
    );
  const problems: Problem[] = [];
  const raws = list.data.map(({ name, people, ...fields }, index) => ({
    name,
    fields: fields as Record<string, string>,
    people: people.map((person) => ({ line: index + 1, person })),
    line: index + 1,
  }));
  return settled(raws, problems);
}

/** The companies that are whole; each of the others with its reasons. */
function settled(raws: (Raw & { line?: number })[], problems: Problem[]): ReadFile {
  const companies: ReadCompany[] = [];
  for (const raw of raws) {
    const line = raw.line ?? raw.people[0]?.line ?? 1;
    const read = Company.safeParse({
      ...raw.fields,
      name: raw.name,
      slug: raw.fields.slug ?? slugOf(raw.name),
      people: raw.people.map(({ person }) => person),
    });
    if (!read.success) {
      for (const { path, message } of read.error.issues) {
        const at = path[0] === "people" && typeof path[1] === "number" ? raw.people[path[1]]?.line : undefined;
        problems.push({ line: at ?? line, company: raw.name, reason: `${String(path.at(-1) ?? "row")}: ${message}` });
      }
      continue;
    }
    problems.push(...together(read.data, raw, line));
    companies.push({ lines: raw.people.map((person) => person.line), company: read.data });
  }
  const bad = new Set(problems.map(({ company }) => company));
  return {
    companies: companies.filter(({ company }) => !bad.has(company.name)),
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

/** What is wrong with the people of a company together. */
function together({ name, people }: Company, raw: Raw, line: number): Problem[] {
  const problems: Problem[] = [];
  if (!people.some(({ role }) => role === "owner"))
    problems.push({ line, company: name, reason: "role: Nobody is an owner, so nobody could open it." });
  const seen = new Map<string, number>();
  for (const [index, { email }] of people.entries()) {
    const at = raw.people[index]?.line ?? line;
    const before = seen.get(email.toLowerCase());
    if (before !== undefined)
      problems.push({ line: at, company: name, reason: `email: ${email} stands in line ${before} too.` });
    seen.set(email.toLowerCase(), at);
  }
  return problems;
}

const trimmed = (person: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(person).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));

/** "Ana María O'Neil & Co" → `ana-maria-o-neil-co`. */
const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
