import { Card, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import type { Figures } from "./figures";
import { figure } from "./words";

/** What buyers asked for when no home passed. */
export function NotFoundCard({ askedNotFound }: Pick<Figures, "askedNotFound">) {
  return (
    <Card
      flush
      className="pb-u1 lg:col-span-2"
      title="Asked for, not found"
      sub="What buyers searched for when nothing on your books matched"
    >
      {askedNotFound.length ? (
        <Table caption="What buyers asked for and did not find" inCard>
          <TableHead>
            <Th>Search</Th>
            <Th className="hidden sm:table-cell">Area</Th>
            <Th align="right">Buyers</Th>
          </TableHead>
          <TableBody>
            {askedNotFound.map(({ wishes, places, buyers }) => (
              <tr key={[...wishes, ...places].join()} className="hover:bg-hover">
                <Td>{wishes.join(" · ") || "Any home"}</Td>
                <Td className="hidden text-ink-2 sm:table-cell">{places.join(", ") || "Anywhere"}</Td>
                <Td number className="font-semibold">
                  {figure(buyers)}
                </Td>
              </tr>
            ))}
          </TableBody>
        </Table>
      ) : (
        <p className="px-u3 pb-u2 text-ui text-ink-2 md:px-u4">For every search there was a home.</p>
      )}
    </Card>
  );
}
