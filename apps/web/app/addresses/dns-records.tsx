import { CopyButton } from "@katek/ui";

interface DnsRecordsProps {
  hostname: string;
  /** The record that proves whose the name is. */
  record: { name: string; value: string };
  /** The host that the name has to lead to. */
  target: string;
}

/** The two records that a domain's owner adds, each value to be copied. */
export function DnsRecords({ hostname, record, target }: DnsRecordsProps) {
  const rows = [
    { type: "TXT", why: "proves that the domain is yours", name: record.name, value: record.value },
    { type: "CNAME", why: "leads buyers here", name: hostname, value: target },
  ];
  return (
    <dl className="grid gap-u1.5">
      {rows.map(({ type, why, name, value }) => (
        <div key={type} className="rounded-md border border-line bg-sunken px-u2 py-u1.5">
          <dt className="text-caption text-ink-2">
            <span className="font-mono font-medium text-ink">{type}</span> {why}
          </dt>
          {[
            { what: "name", text: name },
            { what: "value", text: value },
          ].map(({ what, text }) => (
            <dd key={what} className="mt-u0.5 flex items-center gap-u1">
              <span className="w-u6 shrink-0 text-caption text-ink-3">{what === "name" ? "Name" : "Value"}</span>
              <code className="min-w-0 flex-1 break-all font-mono text-caption text-ink">{text}</code>
              <CopyButton text={text} what={`${what} of the ${type} record`} iconOnly />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
