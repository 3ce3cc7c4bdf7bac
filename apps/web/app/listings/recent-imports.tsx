import type { ImportStatus } from "@katek/core/imports/schemas";
import { Anchor, Card, State, type Tone } from "@katek/ui";
import { Updated } from "./updated";

interface RecentImport {
  id: string;
  fileName: string;
  status: ImportStatus;
  createdAt: Date;
}

export const IMPORT_STATES: Record<ImportStatus, { word: string; tone: Tone }> = {
  receiving: { word: "Arriving", tone: "info" },
  checking: { word: "Being checked", tone: "info" },
  checked: { word: "Checked, not imported", tone: "warn" },
  waiting: { word: "Waiting", tone: "info" },
  running: { word: "Importing", tone: "brand" },
  completed: { word: "Done", tone: "success" },
  refused: { word: "Refused, nothing imported", tone: "warn" },
  failed: { word: "Stopped", tone: "danger" },
  undoing: { word: "Being undone", tone: "info" },
  undone: { word: "Undone", tone: "neutral" },
};

/** The files that were brought lately, and what became of them. */
export function RecentImports({ imports, now, timeZone }: { imports: RecentImport[]; now: Date; timeZone: string }) {
  if (!imports.length) return null;
  return (
    <Card title="Files brought before" flush className="mt-u4">
      <ul className="divide-y divide-line border-t border-line">
        {imports.map(({ id, fileName, status, createdAt }) => (
          <li key={id} className="flex min-h-u7 flex-wrap items-center gap-x-u2 px-u3 py-u1 text-ui md:px-u4">
            <Anchor
              href={`/imports/${id}`}
              className="min-w-0 flex-1 truncate rounded-xs font-medium text-ink hover:underline"
            >
              {fileName}
            </Anchor>
            <State tone={IMPORT_STATES[status].tone}>{IMPORT_STATES[status].word}</State>
            <span className="num w-[78px] text-right text-ink-3">
              <Updated at={createdAt} now={now} timeZone={timeZone} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
