interface SentRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** A request as a line for a shell. Within single quotes a shell reads nothing but the quote itself. */
export function asCurl({ url, headers, body }: SentRequest): string {
  const parts = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return [`curl -X POST ${quoted(url)}`, ...parts, `--data-raw ${quoted(body)}`].join(" \\\n  ");
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
