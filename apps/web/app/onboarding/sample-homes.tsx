import { Button, Icon } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { Check, Trash2 } from "lucide-react";

const FACTS = [
  "Five for sale and one to rent, in Port Ellery, a town that does not exist",
  "Shown on your chat page until you remove them",
  "Removed in one click; your own homes stay",
];

/** Invented homes to try the assistant with, and the way to be rid of them. */
export function SampleHomes({ samples }: { samples: number }) {
  const fetcher = useFetcher();
  const busy = fetcher.state !== "idle";
  const submit = (samplesDo: "add" | "remove") => fetcher.submit({ samples: samplesDo }, { method: "post" });
  return (
    <section aria-label="Sample homes" className="rounded-lg border border-line p-u3">
      <p className="text-ui font-medium text-ink">
        {samples ? `${samples} sample homes are among your listings` : "Six invented homes"}
      </p>
      <ul className="mt-u1 grid gap-u1 text-ui text-ink-2">
        {FACTS.map((fact) => (
          <li key={fact} className="flex gap-u1">
            <Icon icon={Check} className="mt-[2px] size-u2.5 text-ink-3" />
            {fact}
          </li>
        ))}
      </ul>
      {samples ? (
        <Button kind="danger" size="md" icon={Trash2} className="mt-u2.5" busy={busy} onClick={() => submit("remove")}>
          Remove {samples} sample homes
        </Button>
      ) : (
        <Button size="md" className="mt-u2.5" busy={busy} busyLabel="Adding them" onClick={() => submit("add")}>
          Use 6 sample homes
        </Button>
      )}
    </section>
  );
}
