const literalsAndComments =
  /\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g;
const name = String.raw`("(?:[^"]|"")+"|[A-Za-z_][\w$]*)`;
const statement = String.raw`(?<=^|;)\s*`;

/** The SQL with string literals and comments blanked out, every other character where it was. */
function withoutLiterals(sql: string): string {
  return sql.replace(literalsAndComments, (found) => (found.startsWith('"') ? found : " ".repeat(found.length)));
}

/** A LISTEN or UNLISTEN in a client's SQL. No channel: all of them. */
export type ListenChange = { listen: boolean; channel?: string };

/** What a client's SQL asks for that clients sharing one backend must not do to one another. */
export type SharedSql = {
  /** The SQL to run: names of prepared statements carry the client's prefix, and nothing drops other clients' state. */
  sql: string;
  listenChanges: ListenChange[];
  /** It held DEALLOCATE ALL or DISCARD ALL: the client's own prepared statements are to go. */
  deallocateOwn: boolean;
  /** How many COPY … FROM STDIN it holds. */
  copies: number;
  /** It may hold one that was not recognised. */
  mayCopy: boolean;
};

/** Reads a client's SQL and makes it fit for a backend that others use as well. */
export function shareSql(sql: string, prefix: string): SharedSql {
  // Most SQL holds none of these words, and then nothing needs a closer look.
  if (!/listen|prepare|execute|deallocate|discard|stdin/i.test(sql))
    return { sql, listenChanges: [], deallocateOwn: false, copies: 0, mayCopy: false };

  let shared = sql;
  let deallocateOwn = false;
  shared = replaceOutsideLiterals(
    shared,
    new RegExp(`${statement}(?:deallocate(?:\\s+prepare)?|discard)\\s+all\\b`, "gi"),
    () => {
      deallocateOwn = true;
      return "discard plans";
    },
  );
  const prepared = new RegExp(
    `${statement}(?:prepare|execute|deallocate(?:\\s+prepare)?)\\s+(?!transaction\\b)${name}`,
    "gi",
  );
  shared = replaceOutsideLiterals(shared, prepared, (found, given) => {
    const before = found.slice(0, found.length - given.length);
    return given.startsWith('"') ? `${before}"${prefix}${given.slice(1)}` : `${before}${prefix}${given}`;
  });

  const bare = withoutLiterals(shared);
  const listenChanges = [...bare.matchAll(new RegExp(`${statement}(un)?listen\\s+(?:(\\*)|${name})`, "gi"))].map(
    ([, un, all, channel]) => ({ listen: !un, channel: all || !channel ? undefined : identifier(channel) }),
  );
  const copies = [...bare.matchAll(new RegExp(`${statement}copy\\b[^;]*\\bfrom\\s+stdin\\b`, "gi"))].length;
  return { sql: shared, listenChanges, deallocateOwn, copies, mayCopy: /\bcopy\b[\s\S]*\bstdin\b/i.test(sql) };
}

function replaceOutsideLiterals(
  sql: string,
  pattern: RegExp,
  replace: (found: string, group: string) => string,
): string {
  let result = "";
  let from = 0;
  for (const match of withoutLiterals(sql).matchAll(pattern)) {
    const leading = match[0].length - match[0].trimStart().length;
    const start = match.index + leading;
    result += sql.slice(from, start) + replace(match[0].slice(leading), match[1] ?? "");
    from = match.index + match[0].length;
  }
  return result + sql.slice(from);
}

/** An identifier as the server stores it: folded to lower case unless it was quoted. */
function identifier(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase();
}

/** A name quoted for use in SQL. */
export function quoteIdentifier(plain: string): string {
  return `"${plain.replaceAll('"', '""')}"`;
}
