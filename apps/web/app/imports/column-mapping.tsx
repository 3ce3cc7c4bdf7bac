import { CONFIDENTIAL_NAMES } from "@katek/core/listings/schemas";
import { Card, Icon, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { ArrowRight, Lock, Minus } from "lucide-react";
import { fieldWords } from "~/listings/field-words";

interface MappedColumn {
  column: string;
  field: string | null;
  sample: string[];
}

const CONFIDENTIAL = new Set<string>(CONFIDENTIAL_NAMES);

/** What each column of the file was taken for. */
export function ColumnMapping({ columns }: { columns: MappedColumn[] }) {
  const known = columns.filter(({ field }) => field !== null);
  return (
    <Card
      flush
      title="Columns"
      sub={`${known.length} of ${columns.length} were recognised.`}
      className="overflow-hidden"
    >
      <Table inCard caption="Columns of the file and what they became" className="table-fixed">
        <TableHead>
          <Th>In your file</Th>
          <Th>In KaTek</Th>
        </TableHead>
        <TableBody>
          {columns.map(({ column, field, sample }, position) => (
            <tr key={`${position} ${column}`}>
              <Td>
                <p className={`truncate font-medium ${field ? "text-ink" : "text-ink-3"}`}>{column || "No name"}</p>
                <p className="truncate text-caption text-ink-3">{sample.slice(0, 3).join("; ") || "Empty"}</p>
              </Td>
              <Td>
                <span className={`flex items-center gap-u1 ${field ? "text-ink" : "text-ink-3"}`}>
                  <Icon icon={field ? ArrowRight : Minus} className="text-ink-3" />
                  <span className="min-w-0 truncate">{field ? fieldWords(field) : "Left aside"}</span>
                  {field && CONFIDENTIAL.has(field) ? (
                    <span className="hidden items-center gap-u0.5 text-caption text-ink-3 md:flex">
                      <Icon icon={Lock} className="size-u2" />
                      never shown to buyers
                    </span>
                  ) : null}
                </span>
              </Td>
            </tr>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
