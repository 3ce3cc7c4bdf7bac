import type { Finding } from "@katek/core/listings/schemas";
import { Icon } from "@katek/ui";
import { PenLine, Scale } from "lucide-react";

const ABOUT: Record<Finding["about"], string> = {
  race: "Race",
  color: "Color",
  religion: "Religion",
  sex: "Sex",
  familial_status: "Family",
  national_origin: "Origin",
  disability: "Disability",
  style: "Style",
};

interface RemarksFindingsProps {
  findings: Finding[];
  /** Puts the cursor where the wording stands. */
  onShow?: (finding: Finding) => void;
}

/** Wording that the Fair Housing Act makes risky, with what may be written instead. Nothing is held back for it. */
export function RemarksFindings({ findings, onShow }: RemarksFindingsProps) {
  const risky = findings.filter(({ about }) => about !== "style").length;
  if (!findings.length) return null;
  return (
    <div className="rounded-md border border-line bg-sunken px-u2 py-u1.5">
      <p className="flex items-center gap-u1 text-ui font-medium text-ink">
        <Icon icon={risky ? Scale : PenLine} className={risky ? "text-warn-ink" : "text-ink-3"} />
        {risky
          ? `${risky === 1 ? "One wording" : `${risky} wordings`} to look at under the Fair Housing Act`
          : "A word on style"}
      </p>
      <ul className="mt-u1 divide-y divide-line">
        {findings.map((finding) => (
          <li key={`${finding.start} ${finding.text}`} className="flex items-start gap-u2 py-u1 text-ui">
            <p className="min-w-0 flex-1 text-ink-2">
              <mark className="rounded-xs bg-warn-soft px-[3px] font-medium text-warn-ink">{finding.text}</mark>{" "}
              <span className="text-caption text-ink-3">{ABOUT[finding.about]}</span>
              <br />
              {finding.reason} <span className="text-ink">{finding.suggestion}</span>
            </p>
            {onShow ? (
              <button
                type="button"
                onClick={() => onShow(finding)}
                className="hit shrink-0 rounded-xs text-ui font-medium text-brand-ink hover:underline"
              >
                Show
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
