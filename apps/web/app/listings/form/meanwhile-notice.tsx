import { Button, ButtonLink, Notice } from "@katek/ui";
import { choiceInWords } from "~/drafts/draft-words";
import { fieldWords } from "../field-words";
import { type ChangedField, SEEN_FIELD } from "./changed-meanwhile";
import type { FormValues } from "./form-values";

const SHOWN = 8;
const LONGEST = 90;

/** Says what somebody else has changed while the form was filled in, and offers to save it all the same. */
export function MeanwhileNotice({
  changes,
  saved,
  href,
}: {
  changes: ChangedField[];
  saved: FormValues;
  /** The page of what is saved. */
  href: string;
}) {
  const over = changes.some(({ typed }) => typed !== null);
  return (
    <Notice tone="warn" urgent className="mb-u3">
      <p className="font-medium text-ink">Somebody changed this listing while you were editing it.</p>
      <p>
        Nothing is saved yet, and what you typed is still here.{" "}
        {over
          ? "Where you both changed a field, saving keeps yours; elsewhere it keeps theirs."
          : "Saving keeps their changes beside yours."}
      </p>
      <ul className="mt-u1 grid gap-u0.5">
        {changes.slice(0, SHOWN).map(({ name, saved: now, typed }) => (
          <li key={name} className="break-words">
            <span className="font-medium text-ink">{fieldWords(name.replace(/^feature /, "feature:"))}: </span>
            {inWords(now)} <span className="text-ink-3">now</span>
            {typed === null ? null : (
              <>
                , {inWords(typed)} <span className="text-ink-3">in your form</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN ? <p className="mt-u0.5">and {changes.length - SHOWN} more</p> : null}
      <p className="mt-u1.5 flex flex-wrap gap-u1">
        <Button type="submit" name={SEEN_FIELD} value={JSON.stringify(saved)}>
          {over ? "Save mine over it" : "Save mine too"}
        </Button>
        <ButtonLink href={href} target="_blank" kind="ghost">
          See what is saved
        </ButtonLink>
      </p>
    </Notice>
  );
}

function inWords(value: string): string {
  if (value === "") return "empty";
  if (value === "on") return "yes";
  if (/^[a-z]+(?:_[a-z]+)*$/.test(value)) return choiceInWords(value);
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
