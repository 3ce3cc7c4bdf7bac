import { MAX_IMPORT_BYTES } from "@katek/core/imports/schemas";
import { Button, Icon, Meter, Notice } from "@katek/ui";
import { useNavigate } from "@remix-run/react";
import { FileSpreadsheet, FileUp } from "lucide-react";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useOwnAction } from "~/other-organization/use-own-action";
import { bytesInWords } from "./bytes-in-words";
import { sendFile } from "./send-file";

interface Upload {
  file: File;
  sentBytes: number;
  cancel(): void;
}

const MAX_WORDS = `${MAX_IMPORT_BYTES / 1024 / 1024} MB`;

const ACCEPTED = [
  ...[".csv", ".tsv", ".txt", ".json", ".jsonl", ".xlsx", "text/csv", "text/tab-separated-values", "application/json"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
].join(",");

/** Where a file is dropped or chosen; it is sent at once, with a true bar. Without scripts it is a plain form. */
export function ChooseFile({
  problem: givenProblem,
  pathOf = (importId, toMatch) => `/imports/${importId}${toMatch ? "/columns" : ""}`,
  kind = "primary",
}: {
  problem?: string;
  /** The page that shows how the import goes; `toMatch` where nobody has matched such columns yet. */
  pathOf?: (importId: string, toMatch: boolean) => string;
  /** Secondary where the page has another next step. */
  kind?: "primary" | "secondary";
}) {
  const navigate = useNavigate();
  const action = useOwnAction("/imports/upload");
  const input = useRef<HTMLInputElement>(null);
  const [upload, setUpload] = useState<Upload | null>(null);
  const [problem, setProblem] = useState(givenProblem);
  const [over, setOver] = useState(false);
  const [ready, setReady] = useState(false);
  const current = useRef<Upload | null>(null);
  useEffect(() => {
    setReady(true);
    return () => current.current?.cancel();
  }, []);

  const isSending = (file: File) => current.current?.file === file;
  const show = (next: Upload | null) => {
    current.current = next;
    setUpload(next);
  };
  const send = async (file: File | undefined) => {
    if (!file || current.current) return;
    setProblem(undefined);
    if (file.size === 0) return setProblem(`${file.name} is empty. Choose a file with one home in each row.`);
    if (file.size > MAX_IMPORT_BYTES)
      return setProblem(`${file.name} is larger than ${MAX_WORDS}. Split it and import the parts.`);
    const { outcome, cancel } = sendFile(file, (sentBytes) => {
      if (isSending(file)) show({ file, sentBytes, cancel });
    });
    show({ file, sentBytes: 0, cancel });
    const answer = await outcome;
    // Taken back meanwhile, or the page was left.
    if (!isSending(file)) return;
    if ("importId" in answer) return navigate(pathOf(answer.importId, answer.toMatch));
    show(null);
    setProblem(answer.problem);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };

  if (upload)
    return (
      <Sending
        upload={upload}
        onCancel={() => {
          show(null);
          upload.cancel();
        }}
      />
    );
  return (
    <>
      {problem ? (
        <Notice tone="danger" urgent className="mb-u3">
          {problem}
        </Notice>
      ) : null}
      <form
        method="post"
        action={action}
        encType="multipart/form-data"
        aria-label="Import a file"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`grid justify-items-center rounded-lg border border-dashed px-u3 py-u8 text-center transition-colors duration-1 ${over ? "border-brand bg-selected" : "border-line-control bg-sunken"}`}
      >
        <Icon icon={FileUp} className="size-u4 text-ink-3" />
        <p className="mt-u1.5 text-title text-ink">
          <span className="hidden md:inline">Drop a file here, or choose one</span>
          <span className="md:hidden">Choose a file</span>
        </p>
        <p className="mt-u0.5 text-ui text-ink-2">CSV, Excel or JSON with one home in each row, up to {MAX_WORDS}.</p>
        <input
          ref={input}
          id="file"
          type="file"
          name="file"
          required
          aria-label="File with listings"
          accept={ACCEPTED}
          onChange={(event) => void send(event.currentTarget.files?.[0])}
          className={ready ? "sr-only" : "mt-u2 text-ui"}
          tabIndex={ready ? -1 : undefined}
        />
        {ready ? (
          <Button kind={kind} size="md" className="mt-u2.5" onClick={() => input.current?.click()}>
            Choose a file
          </Button>
        ) : (
          <Button kind={kind} size="md" type="submit" className="mt-u2.5">
            Check the file
          </Button>
        )}
      </form>
    </>
  );
}

function Sending({ upload: { file, sentBytes }, onCancel }: { upload: Upload; onCancel: () => void }) {
  const whole = sentBytes >= file.size;
  return (
    <section aria-label="Upload" className="rounded-lg border border-line p-u3 md:px-u4">
      <div className="flex items-center gap-u2">
        <Icon icon={FileSpreadsheet} className="size-u3 text-ink-3" />
        <div className="min-w-0 flex-1">
          <p className="mb-u1 flex flex-wrap justify-between gap-x-u1 text-ui">
            <span className="min-w-0 truncate font-medium text-ink">{file.name}</span>
            <span className="num text-ink-2">
              {whole ? "Looking at its columns" : `${bytesInWords(sentBytes)} of ${bytesInWords(file.size)}`}
            </span>
          </p>
          <Meter label={`${file.name}, bytes sent`} value={sentBytes} total={file.size} />
        </div>
        <Button kind="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
