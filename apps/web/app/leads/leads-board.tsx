import { BOARD_STEP, type LeadStage, type LeadSummary } from "@katek/core/leads/schemas";
import { buttonClasses, cn, State } from "@katek/ui";
import { Link } from "@remix-run/react";
import { useState } from "react";
import { DRAGGED, LeadCard } from "./lead-card";
import { BOARD_STAGES, STAGE_TONES, STAGE_WORDS } from "./lead-words";
import { type LeadsParams, leadsPath } from "./leads-params";
import { useMoveLead, useStageMoves } from "./use-stage-moves";

export interface Column {
  stage: LeadStage;
  total: number;
  leads: LeadSummary[];
}

interface LeadsBoardProps {
  columns: Column[];
  params: LeadsParams;
  now: Date;
  timeZone: string;
}

/** The stages beside one another. A card goes to another by its menu or by being dragged. */
export function LeadsBoard({ columns, params, now, timeZone }: LeadsBoardProps) {
  const { pending } = useStageMoves();
  const moved = withMoves(columns, pending);
  return (
    <div className="relative grid flex-1 gap-u2 overflow-x-auto px-u4 py-u3 [grid-template-columns:repeat(4,minmax(222px,1fr))]">
      {moved
        .filter(({ stage }) => BOARD_STAGES.includes(stage))
        .map((column) => (
          <BoardColumn key={column.stage} {...column} {...{ params, now, timeZone, pending }} />
        ))}
    </div>
  );
}

type BoardColumnProps = Column &
  Pick<LeadsBoardProps, "params" | "now" | "timeZone"> & { pending: Map<string, LeadStage> };

function BoardColumn({ stage, total, leads, params, now, timeZone, pending }: BoardColumnProps) {
  const move = useMoveLead();
  const [over, setOver] = useState(false);
  const left = total - leads.length;
  return (
    <section
      aria-label={STAGE_WORDS[stage]}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const id = event.dataTransfer.getData(DRAGGED);
        if (id && !leads.some((lead) => lead.id === id)) move(id, stage);
      }}
      className={cn("min-h-[240px] min-w-0 rounded-lg bg-sunken p-u1.5", over && "ring-2 ring-inset ring-brand-line")}
    >
      <h2 className="flex h-u5 items-center gap-u1 px-u1 text-ui font-semibold">
        <State tone={STAGE_TONES[stage]} className="font-semibold">
          {STAGE_WORDS[stage]}
        </State>
        <span className="num font-normal text-ink-3">{total.toLocaleString("en-US")}</span>
      </h2>
      {leads.length ? (
        <ul className="mt-u1 grid grid-cols-1 gap-u1.5">
          {leads.map((lead) => (
            <LeadCard key={lead.id} lead={lead} now={now} timeZone={timeZone} moving={pending.has(lead.id)} />
          ))}
        </ul>
      ) : (
        <p className="px-u1 pt-u1 text-caption text-ink-3">Nobody here</p>
      )}
      <ShowMore stage={stage} shown={leads.length} left={left} params={params} />
    </section>
  );
}

/** The next leads of a stage; nothing where there are none. */
export function ShowMore({ stage, shown, left, params }: ShowMoreProps) {
  if (left <= 0) return null;
  return (
    <Link
      to={leadsPath(params, { more: { stage, count: shown + 2 * BOARD_STEP } })}
      preventScrollReset
      className={buttonClasses({ kind: "ghost", className: "mt-u1.5 w-full font-normal text-ink-3" })}
    >
      Show {Math.min(left, 2 * BOARD_STEP)} more
    </Link>
  );
}

interface ShowMoreProps {
  stage: LeadStage;
  /** How many are shown, and how many are not. */
  shown: number;
  left: number;
  params: LeadsParams;
}

/** The columns as they will be once the moves have arrived: who comes stands first. */
function withMoves(columns: Column[], pending: Map<string, LeadStage>): Column[] {
  if (!pending.size) return columns;
  const all = columns.flatMap(({ leads }) => leads);
  return columns.map(({ stage, total, leads }) => {
    const coming = all.filter((lead) => pending.get(lead.id) === stage && lead.stage !== stage);
    const staying = leads.filter((lead) => (pending.get(lead.id) ?? stage) === stage);
    return {
      stage,
      total: total + coming.length - (leads.length - staying.length),
      leads: [...coming.map((lead) => ({ ...lead, stage })), ...staying],
    };
  });
}
