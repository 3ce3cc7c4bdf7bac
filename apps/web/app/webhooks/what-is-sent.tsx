import { Card, cn } from "@katek/ui";
import { REACHABLE } from "~/chat/reachable";

const EVENT = `{
  "type": "lead.stage_changed",
  "timestamp": "2026-11-24T14:26:08.000Z",
  "data": {
    "leadId": "01a1b3…", "sequence": 14,
    "from": "contacted", "to": "qualified",
    "lead": { "name": "Ada Reyes", "score": 91 }
  }
}`;
const CHECK = `import { Webhook } from "standardwebhooks";

const hook = new Webhook(secret); // whsec_…
const event = hook.verify(body, request.headers);
// throws unless KaTek signed it`;

/** An event as it is sent, and how a receiver believes it. */
export const WhatIsSent = () => (
  <div className="grid grid-cols-1 gap-u3 lg:grid-cols-2">
    <Card title="What is sent" sub="The event and the record that it is about. A higher sequence is newer.">
      <Code label="Example event">{EVENT}</Code>
    </Card>
    <Card title="Check the signature" sub="Any library of Standard Webhooks does. Drop a webhook-id seen before.">
      <Code label="Example code">{CHECK}</Code>
    </Card>
  </div>
);

interface CodeProps {
  label: string;
  className?: string;
  children: string;
}

/** Code or an answer: scrolls sideways within itself. */
export const Code = ({ label, className, children }: CodeProps) => (
  <section
    {...REACHABLE}
    aria-label={label}
    className={cn("overflow-x-auto rounded-md border border-line bg-sunken p-u2 text-caption text-ink", className)}
  >
    <pre className="font-mono">{children}</pre>
  </section>
);
