import type { LeadSummary } from "@katek/core/leads/schemas";
import { Anchor, Row, State, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { Updated } from "~/listings/updated";
import { AssigneeMark } from "./assignee";
import { leadName, SOURCE_WORDS, STAGE_TONES, STAGE_WORDS, wishesInWords } from "./lead-words";
import { type LeadsParams, leadsPath } from "./leads-params";
import { Score } from "./score";
import { StageMenu } from "./stage-menu";
import { useStageMoves } from "./use-stage-moves";

interface LeadsTableProps {
  leads: LeadSummary[];
  params: LeadsParams;
  now: Date;
  timeZone: string;
}

/** The page of leads from 768 px up. */
export function LeadsTable({ leads, params, now, timeZone }: LeadsTableProps) {
  const { pending } = useStageMoves();
  const sortBy = (sort: LeadsParams["sort"], direction: "ascending" | "descending") => ({
    sorted: params.sort === sort ? direction : undefined,
    sortHref: leadsPath(params, { sort }),
  });
  return (
    <Table caption="Leads">
      <TableHead>
        <Th {...sortBy("name", "ascending")}>Name</Th>
        <Th>Stage</Th>
        <Th align="right" {...sortBy("score", "descending")}>
          Score
        </Th>
        <Th>Looking for</Th>
        <Th className="hidden lg:table-cell">Source</Th>
        <Th>Owner</Th>
        <Th align="right" className="hidden lg:table-cell" {...sortBy("created", "descending")}>
          Since
        </Th>
        <Th align="right" {...sortBy("activity", "descending")}>
          Last active
        </Th>
        <Th>
          <span className="sr-only">Move</span>
        </Th>
      </TableHead>
      <TableBody>
        {leads.map((lead) => {
          const name = leadName(lead);
          const stage = pending.get(lead.id) ?? lead.stage;
          const contact = [lead.email, lead.phoneInWords].filter((known) => known && known !== name).join(" · ");
          const { facts, places } = wishesInWords(lead.wants, 2);
          return (
            <Row key={lead.id} className="h-u8">
              <Td>
                <Anchor
                  href={`/leads/${lead.id}`}
                  className="block max-w-[144px] truncate font-medium text-ink hover:underline lg:max-w-[192px]"
                >
                  {name}
                </Anchor>
                {contact ? (
                  <span className="block max-w-[144px] truncate text-caption text-ink-3 lg:max-w-[192px]">
                    {contact}
                  </span>
                ) : null}
              </Td>
              <Td>
                <State tone={STAGE_TONES[stage]}>{STAGE_WORDS[stage]}</State>
              </Td>
              <Td number>
                <Score value={lead.score} />
              </Td>
              <Td className="text-ink-2">
                <span className="block max-w-[126px] truncate lg:max-w-[210px]">
                  {[facts, places].filter(Boolean).join(" · ") || <span className="text-ink-3">Not said yet</span>}
                </span>
              </Td>
              <Td className="hidden whitespace-nowrap text-ink-2 lg:table-cell">{SOURCE_WORDS[lead.source]}</Td>
              <Td>
                <AssigneeMark assignee={lead.assignee} />
              </Td>
              <Td number className="hidden text-ink-3 lg:table-cell">
                <Updated at={lead.createdAt} now={now} timeZone={timeZone} />
              </Td>
              <Td number className="text-ink-3">
                <Updated at={lead.lastActivityAt} now={now} timeZone={timeZone} />
              </Td>
              <Td className="w-u6">
                <StageMenu leadId={lead.id} name={name} stage={stage} />
              </Td>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
