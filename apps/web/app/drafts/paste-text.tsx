import { MAX_DRAFT_TEXT } from "@katek/core/drafts/schemas";
import { Button, Field, Textarea } from "@katek/ui";
import { Form, useNavigation } from "@remix-run/react";
import { ScanText } from "lucide-react";
import { useOwnAction } from "~/other-organization/use-own-action";
import { useKeptText } from "./use-kept-text";

interface PasteTextProps {
  assistantName: string;
  problem: string | null;
  /** Where the form goes, with what is to be kept of the address. */
  path: string;
  kind: "primary" | "secondary";
}

/** An email or a description, pasted, for the assistant to make a draft of. What was pasted outlives a reload, until it is read. */
export function PasteText({ assistantName, problem, path, kind }: PasteTextProps) {
  const action = useOwnAction(path);
  const { state, formData, location } = useNavigation();
  // A text that could be read leads to its draft, which has it from then on.
  const isRead = state === "loading" && !!formData?.has("text") && location.pathname.startsWith("/listings/drafts/");
  const [text, setText] = useKeptText("pasted", isRead);
  return (
    <Form method="post" action={action} className="grid grid-cols-1 gap-u2">
      <div>
        <Field label="Text about one home" error={problem}>
          <Textarea
            name="text"
            rows={9}
            value={text}
            placeholder="An email, an advert, a description"
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Field>
        <p className="mt-u0.5 flex justify-between gap-u2 text-caption text-ink-3">
          <span>{assistantName} fills in what the text says, and leaves the rest empty.</span>
          <span className={`num shrink-0 ${text.length > MAX_DRAFT_TEXT ? "font-medium text-danger-ink" : ""}`}>
            {text.length.toLocaleString("en-US")} of {MAX_DRAFT_TEXT.toLocaleString("en-US")}
          </span>
        </p>
      </div>
      <p>
        <Button
          kind={kind}
          size="md"
          type="submit"
          icon={ScanText}
          busy={state !== "idle" && formData?.has("text")}
          busyLabel="Reading"
        >
          Read the text
        </Button>
      </p>
    </Form>
  );
}
