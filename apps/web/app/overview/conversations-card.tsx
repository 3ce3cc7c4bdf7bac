import { Card, IconButton, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { ChartSpline, Table2 } from "lucide-react";
import { useState } from "react";
import { ConversationsChart } from "./conversations-chart";
import { EmptyChart } from "./empty-chart";
import type { Figures } from "./figures";
import { dayInWords, figure } from "./words";

type Shown = Pick<Figures, "series" | "days">;

/** Conversations and leads over time, as a chart or as its table. */
export function ConversationsCard({ figures }: { figures: Figures }) {
  const [asTable, setAsTable] = useState(false);
  const { series, days } = figures;
  const none = series.every((day) => !day.conversations && !day.leads && !day.previous);
  return (
    <Card
      className="flex flex-col lg:col-span-2"
      title="Conversations and leads"
      action={
        none ? undefined : (
          <>
            <span className="hidden md:block">{asTable ? null : <Legend days={days} />}</span>
            <IconButton
              icon={asTable ? ChartSpline : Table2}
              label={asTable ? "Show as chart" : "Show as table"}
              className="-my-u0.5 -mr-u1"
              onClick={() => setAsTable(!asTable)}
            />
          </>
        )
      }
    >
      {none ? (
        <EmptyChart days={series.map(({ day }) => day)} text={`No conversations in these ${days} days`} />
      ) : asTable ? (
        <DaysTable series={series} days={days} />
      ) : (
        <>
          <div role="img" aria-label={inWords(figures)}>
            <ConversationsChart series={series} days={days} />
          </div>
          <div className="mt-u1.5 md:hidden">
            <Legend days={days} />
          </div>
        </>
      )}
    </Card>
  );
}

function inWords({ series, days, conversations, leads }: Figures): string {
  const top = series.reduce((most, day) => (day.conversations > most.conversations ? day : most));
  return `Conversations and leads of the last ${days} days: ${figure(conversations.now)} conversations, most on ${dayInWords(top.day)} with ${figure(top.conversations)}, and ${figure(leads.now)} new leads.`;
}

function Legend({ days }: { days: number }) {
  const items = [
    { label: "Conversations", stroke: "stroke-chart-1" },
    { label: "Leads", stroke: "stroke-chart-2" },
    { label: `Previous ${days} days`, stroke: "stroke-line-control", dashed: true },
  ];
  return (
    <ul className="flex flex-wrap gap-x-u2.5 gap-y-u0.5 text-caption text-ink-2">
      {items.map(({ label, stroke, dashed }) => (
        <li key={label} className="flex items-center gap-u1">
          <svg className="h-u1 w-u2.5" aria-hidden="true">
            <line
              x1="0"
              x2="15"
              y1="3"
              y2="3"
              className={stroke}
              strokeWidth="2"
              strokeDasharray={dashed ? "3 3" : undefined}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The days, newest first. */
function DaysTable({ series, days }: Shown) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section aria-label="Days" tabIndex={0} className="focus-inset relative h-[252px] overflow-y-auto">
      <Table caption={`Conversations and leads of the last ${days} days`}>
        <TableHead>
          <Th>Day</Th>
          <Th align="right">Conversations</Th>
          <Th align="right">Leads</Th>
          <Th align="right">{days} days before</Th>
        </TableHead>
        <TableBody>
          {[...series].reverse().map(({ day, conversations, leads, previous }) => (
            <tr key={day} className="hover:bg-hover">
              <Td>{dayInWords(day)}</Td>
              <Td number>{figure(conversations)}</Td>
              <Td number>{figure(leads)}</Td>
              <Td number className="text-ink-2">
                {figure(previous)}
              </Td>
            </tr>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
