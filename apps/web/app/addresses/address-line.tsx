import { CopyButton, TextLink } from "@katek/ui";

interface AddressLineProps {
  /** What is found there: "Chat page". */
  label: string;
  /** One sentence on who uses it. */
  hint: string;
  url: string;
}

/** An address with a way to open and to copy it. */
export const AddressLine = ({ label, hint, url }: AddressLineProps) => (
  <div className="flex items-start gap-u2 border-t border-line py-u2 first:border-t-0 first:pt-0 last:pb-0">
    <div className="min-w-0 flex-1">
      <p className="text-ui font-medium text-ink">{label}</p>
      <p className="break-all font-mono text-ui">
        <TextLink href={url}>{url.replace(/^https?:\/\//, "")}</TextLink>
      </p>
      <p className="mt-u0.5 text-caption text-ink-3">{hint}</p>
    </div>
    <CopyButton text={url} what={`address of the ${label.toLowerCase()}`} iconOnly />
  </div>
);
