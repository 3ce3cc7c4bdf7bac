import { Card, Table, TableBody, TableHead, Td, Th } from "@katek/ui";

interface LeftOut {
  sourceRow: number;
  line: number;
  errors: { column: string | null; reason: string }[];
}

/** The rows that did not become homes, by line of the file, each with its reasons. */
export function RowsLeftOut({ rows, total }: { rows: LeftOut[]; total: number }) {
  if (!rows.length) return null;
  return (
    <Card
      flush
      title={total === 1 ? "1 row was left out" : `${total.toLocaleString("en-US")} rows were left out`}
      sub={rows.length < total ? `The first ${rows.length}, by line of the file.` : "By line of the file."}
      className="overflow-hidden"
    >
      <div className="max-h-[456px] overflow-y-auto">
        <Table inCard caption="Rows left out">
          <TableHead>
            <Th className="w-u14">Line</Th>
            <Th>Reason</Th>
          </TableHead>
          <TableBody>
            {rows.map(({ sourceRow, line, errors }) => (
              <tr key={sourceRow}>
                <Td className="num align-top text-ink-2">{line.toLocaleString("en-US")}</Td>
                <Td>
                  <ul className="grid gap-u0.5">
                    {errors.map(({ column, reason }) => (
                      <li key={`${column} ${reason}`} className="break-words text-ink-2">
                        {column ? <span className="font-medium text-ink">{column}: </span> : null}
                        {reason}
                      </li>
                    ))}
                  </ul>
                </Td>
              </tr>
            ))}
          </TableBody>
        </Table>
      </div>
    </Card>
  );
}
