import type { ApiKeySummary } from "@katek/core/api-keys/schemas";
import { Badge, Button, Card, cn, Icon, Row, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { TriangleAlert } from "lucide-react";
import { Updated } from "~/listings/updated";
import { exactTime } from "~/listings/when-updated";
import { dayInWords, expiryInWords } from "./key-words";

interface KeysTableProps {
  keys: ApiKeySummary[];
  organization: string;
  now: Date;
  timeZone: string;
  onRevoke: (key: ApiKeySummary) => void;
}

/** The keys: a table, on a phone rows of several lines. Those that work no more are muted. */
export function KeysTable({ keys, organization, now, timeZone, onRevoke }: KeysTableProps) {
  const shown = { now, timeZone };
  return (
    <Card
      flush
      title="API keys"
      sub={`A key acts for ${organization}, not for whoever made it: it goes on when they leave.`}
    >
      <div className="hidden md:block">
        <Table caption="API keys" inCard>
          <TableHead>
            <Th>Name</Th>
            <Th>Scopes</Th>
            <Th>Last used</Th>
            <Th>Expires</Th>
            <Th>Made by</Th>
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          </TableHead>
          <TableBody>
            {keys.map((key) => (
              <Row key={key.id} className={over(key) ? "text-ink-3" : undefined}>
                <Td className="max-w-[210px] py-u1.5">
                  <KeyName {...key} />
                </Td>
                <Td className="max-w-[186px]">
                  <Scopes {...key} />
                </Td>
                <Td className="whitespace-nowrap">
                  <LastUsed {...key} {...shown} />
                </Td>
                <Td className="whitespace-nowrap">
                  <Ends {...key} {...shown} />
                </Td>
                <Td className="max-w-[126px] truncate">{key.madeBy ?? "A former member"}</Td>
                <Td className="text-right">{over(key) ? null : <Revoke onClick={() => onRevoke(key)} {...key} />}</Td>
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="divide-y divide-line border-t border-line md:hidden">
        {keys.map((key) => (
          <li
            key={key.id}
            className={cn(
              "grid grid-cols-[minmax(0,1fr)_auto] gap-x-u2 gap-y-u1 px-u3 py-u2 text-ui",
              over(key) && "text-ink-3",
            )}
          >
            <KeyName {...key} />
            {over(key) ? <span /> : <Revoke onClick={() => onRevoke(key)} {...key} />}
            <span className="col-span-2">
              <Scopes {...key} />
            </span>
            <span className="col-span-2 flex flex-wrap justify-between gap-x-u2 text-caption text-ink-3">
              <span>
                <LastUsed {...key} {...shown} spoken />
              </span>
              <Ends {...key} {...shown} spoken />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const over = ({ state }: ApiKeySummary) => state !== "active";

const KeyName = ({ name, prefix, state }: ApiKeySummary) => (
  <span className="block min-w-0">
    <span className="flex min-w-0 items-center gap-u1">
      <span title={name} className={cn("truncate font-medium", state === "active" && "text-ink")}>
        {name}
      </span>
      {state === "active" ? null : <Badge tone="neutral">{state === "revoked" ? "Revoked" : "Expired"}</Badge>}
    </span>
    <code className="block truncate font-mono text-caption text-ink-3">{prefix}…</code>
  </span>
);

const Scopes = ({ permissions }: ApiKeySummary) => (
  <span className="flex flex-wrap gap-u0.5">
    {permissions.map((permission) => (
      <Badge key={permission} tone="outline" className="font-mono font-normal">
        {permission}
      </Badge>
    ))}
  </span>
);

interface Shown {
  now: Date;
  timeZone: string;
  /** In a row that has no heads: says what it is. */
  spoken?: boolean;
}

const LastUsed = ({ lastUsedAt, now, timeZone, spoken }: ApiKeySummary & Shown) =>
  lastUsedAt ? (
    <>
      {spoken ? "Used " : null}
      <Updated at={lastUsedAt} now={now} timeZone={timeZone} spoken={spoken} />
    </>
  ) : (
    <span className="text-ink-3">Never used</span>
  );

function Ends({ expiresAt, state, revokedAt, now, timeZone, spoken }: ApiKeySummary & Shown) {
  if (revokedAt) return <span title={exactTime(revokedAt, timeZone)}>On {dayInWords(revokedAt, now, timeZone)}</span>;
  const { words, soon } = expiryInWords(expiresAt, now, timeZone);
  const lead = spoken && expiresAt ? (state === "expired" ? "Expired " : soon ? "Ends " : "Until ") : "";
  const title = expiresAt ? exactTime(expiresAt, timeZone) : undefined;
  if (!soon) return <span title={title}>{`${lead}${words}`}</span>;
  return (
    <span title={title} className="inline-flex items-center gap-u0.5 font-medium text-warn-ink">
      <Icon icon={TriangleAlert} className="size-u2" />
      {lead ? `${lead}${words.toLowerCase()}` : words}
    </span>
  );
}

const Revoke = ({ name, onClick }: ApiKeySummary & { onClick: () => void }) => (
  <Button kind="ghost" onClick={onClick} aria-label={`Revoke ${name}`} className="-mr-u1.5">
    Revoke
  </Button>
);
