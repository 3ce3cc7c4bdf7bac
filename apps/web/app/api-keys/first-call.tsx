import { Card, CopyButton } from "@katek/ui";
import { type ReactNode, useRef } from "react";
import { Code } from "~/webhooks/what-is-sent";

interface FirstCallProps {
  publicUrl: string;
  /** What all keys sent this month; `limit` is null where there is none. */
  usage: { used: number; limit: number | null };
  /** How many requests a key may send in a minute; null where they are not limited. */
  perMinute: number | null;
}

/** How a program calls for the first time, by hand and by the client. */
export function FirstCall({ publicUrl, usage: { used, limit }, perMinute }: FirstCallProps) {
  const curl = `curl -H "Authorization: Bearer $KATEK_KEY" \\\n  ${publicUrl}/api/trpc/leads.listAll`;
  const sdk = `import { createKatek } from "@katek/sdk";

const katek = createKatek({
  apiKey: KATEK_KEY,
  baseUrl: "${publicUrl}",
});
for await (const lead of katek.leads.listAll())
  console.log(lead.name, lead.score);`;
  return (
    <div className="grid grid-cols-1 items-start gap-u3 lg:grid-cols-2">
      <Example title="First call" sub="Answers with the newest leads." what="command" code={curl} label="First call">
        {perMinute === null ? null : (
          <>
            Each key may send {perMinute.toLocaleString("en-US")} requests a minute; its answers say what is left of
            them: <code className="font-mono">RateLimit-Remaining: {perMinute - 1}</code>.{" "}
          </>
        )}
        All keys together have sent <span className="num">{used.toLocaleString("en-US")}</span>
        {limit === null ? "" : ` of ${limit.toLocaleString("en-US")}`} this month.
      </Example>
      <Example
        title="With TypeScript"
        sub="The typed client, for Node and browsers."
        what="example"
        code={sdk}
        label="Example of the client"
      >
        It tries again by itself, and no write runs twice.
      </Example>
    </div>
  );
}

interface ExampleProps {
  title: string;
  sub: string;
  what: string;
  label: string;
  code: string;
  children: ReactNode;
}

function Example({ title, sub, what, label, code, children }: ExampleProps) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <Card title={title} sub={sub} action={<CopyButton iconOnly text={code} what={what} source={box} />}>
      <div ref={box}>
        <Code label={label}>{code}</Code>
      </div>
      <p className="mt-u1.5 text-caption text-ink-3">{children}</p>
    </Card>
  );
}
