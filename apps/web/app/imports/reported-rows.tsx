import { Card, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { REACHABLE } from "~/chat/reachable";
import { RowReasons } from "./row-reasons";

export interface ReportedRow {
  sourceRow: number;
  line: number;
  errors: { column: string | null; reason: string }[];
}

/** Rows that an import tells of, by line of the file, each with its reasons. `shown` counts what the rows tell of. */
export function ReportedRows({
  title,
  caption,
  rows,
  shown,
  total,
}: {
  title: string;
  caption: string;
  rows: ReportedRow[];
  shown: number;
  total: number;
}) {
  if (!rows.length) return null;
  const number = (value: number) => value.toLocaleString("en-US");
  return (
    <Card
      flush
      title={title}
      sub={shown < total ? `The first ${number(shown)}, by line of the file.` : "By line of the file."}
      className="overflow-hidden"
    >
      <section {...REACHABLE} aria-label={caption} className="max-h-[456px] overflow-y-auto">
        <Table inCard caption={caption}>
          <TableHead>
            <Th className="w-u14">Line</Th>
            <Th>Reason</Th>
          </TableHead>
          <TableBody>
            {rows.map(({ sourceRow, line, errors }) => (
              <tr key={sourceRow}>
                <Td className="num align-top text-ink-2">{number(line)}</Td>
                <Td>
                  <RowReasons errors={errors} />
                </Td>
              </tr>
            ))}
          </TableBody>
        </Table>
      </section>
    </Card>
  );
}
