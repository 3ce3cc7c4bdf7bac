import { AssistantAvatar, Icon } from "@katek/ui";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Section } from "./section";

const CHECKS = [
  ["14 Millrace Lane", "Address"],
  ["$489,000", "List price"],
  ["3 bedrooms", "Bedrooms"],
  ["1,620 sq ft", "Living area"],
] as const;

/** That figures are looked up before they are said, and how. */
export function CheckedAnswer() {
  return (
    <Section id="checked" tone="sunken">
      <div className="grid grid-cols-1 gap-u5 lg:grid-cols-[4fr_6fr] lg:gap-u8">
        <div>
          <h2 className="text-d2">It never makes up a price</h2>
          <p className="mt-u2.5 text-read text-ink-2">
            Before a sentence is shown, each price, room count, size and address in it is checked against the listing of
            the very home it speaks of. What does not stand there is not said.
          </p>
          <p className="mt-u2.5 text-read text-ink-2">
            Private remarks and showing notes are never read by the assistant at all.
          </p>
        </div>
        <div className="rounded-lg border border-line bg-surface p-u3 md:p-u4">
          <div className="flex gap-u1.5">
            <AssistantAvatar size="md" />
            <p className="text-read">
              <Fact number={1}>14 Millrace Lane</Fact> is on at <Fact number={2}>$489,000</Fact>, with{" "}
              <Fact number={3}>3 bedrooms</Fact> on <Fact number={4}>1,620 sq ft</Fact>.
            </p>
          </div>
          <table className="mt-u3 w-full text-ui">
            <thead>
              <tr className="border-b border-line text-left text-caption text-ink-3">
                <th scope="col" className="w-u4 py-u1 font-medium">
                  <span className="sr-only">Number</span>
                </th>
                <th scope="col" className="font-medium">
                  Said
                </th>
                <th scope="col" className="font-medium">
                  In your listing
                </th>
                <th scope="col" className="text-right font-medium">
                  Check
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {CHECKS.map(([said, field], index) => (
                <tr key={said}>
                  <td className="num py-u1.5 text-caption font-semibold text-accent-ink">{index + 1}</td>
                  <td className="num font-medium">{said}</td>
                  <td className="text-ink-2">{field}</td>
                  <td className="text-right">
                    <span className="inline-flex items-center gap-u0.5 text-success-ink">
                      <Icon icon={Check} className="size-u2" />
                      Same
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Section>
  );
}

const Fact = ({ number, children }: { number: number; children: ReactNode }) => (
  <span className="whitespace-nowrap border-b-2 border-accent-line pb-px">
    {children}
    <sup className="num ml-[2px] text-[10px] font-semibold text-accent-ink">{number}</sup>
  </span>
);
