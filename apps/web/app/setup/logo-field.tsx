import { MAX_LOGO_BYTES } from "@katek/core/organizations/schemas";
import { Button, Icon, IconButton, OrganizationMark } from "@katek/ui";
import { CircleAlert, Trash2 } from "lucide-react";
import { type DragEvent, useEffect, useId, useRef, useState } from "react";
import { LogoCrop } from "./logo-crop";
import { openPicture } from "./open-picture";

interface LogoFieldProps {
  name: string;
  colour: string;
  logoUrl: string | null;
  onChange: (logoUrl: string | null) => void;
}

type Outcome = { logoUrl: string | null } | { problem: string };
const NO_CONNECTION = "The logo did not arrive: there is no connection to the server. Choose it again.";

/** The logo, chosen or dropped; it is sent at once. A file that is not taken leaves the one before in place. */
export function LogoField({ name, colour, logoUrl, onChange }: LogoFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [cropping, setCropping] = useState<HTMLImageElement | null>(null);

  const ask = async (body: FormData) => {
    setBusy(true);
    setProblem(null);
    const outcome = await sendLogo(body);
    setBusy(false);
    if ("problem" in outcome) setProblem(outcome.problem);
    else onChange(outcome.logoUrl);
  };
  const send = (picture: Blob, name: string) => {
    const body = new FormData();
    body.append("logo", picture, encodeURIComponent(name));
    void ask(body);
  };
  /** A square picture is taken as it is; of any other a square is chosen. What cannot be shown here, the server judges. */
  const take = async (file: File | undefined) => {
    if (!file || busy) return;
    if (file.size > MAX_LOGO_BYTES)
      return setProblem(`${file.name} is larger than ${MAX_LOGO_BYTES / 1024 / 1024} MB. Save it smaller.`);
    setProblem(null);
    const picture = await openPicture(file);
    if (picture && !isSquare(picture)) setCropping(picture);
    else send(file, file.name);
  };
  const chosen = (element: HTMLInputElement) => {
    void take(element.files?.[0]);
    element.value = "";
  };
  // A picture that was chosen before the page's scripts had come waits in the field.
  const early = useRef(chosen);
  useEffect(() => {
    if (input.current?.files?.length) early.current(input.current);
  }, []);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <div>
      <p className="mb-u1 text-ui font-medium text-ink" id={`${id}-label`}>
        Logo
      </p>
      <fieldset
        aria-labelledby={`${id}-label`}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`m-0 flex items-center gap-u2 rounded-lg border border-dashed p-u1.5 transition-colors duration-1 ${over ? "border-brand bg-selected" : "border-line-2"}`}
      >
        <OrganizationMark name={name || "?"} colour={colour} logoUrl={logoUrl} size="xl" />
        <p className="min-w-0 flex-1 text-caption text-ink-3">
          PNG, SVG, JPEG or WebP, best square, 120 px or larger.
          <span className="hidden md:inline"> Drop it here, or choose it.</span>
        </p>
        <input
          ref={input}
          type="file"
          aria-label="Logo file"
          accept="image/png,image/svg+xml,image/jpeg,image/webp,image/gif"
          onChange={(event) => chosen(event.currentTarget)}
          className="sr-only"
          tabIndex={-1}
        />
        <Button busy={busy} busyLabel="Sending" onClick={() => input.current?.click()}>
          {logoUrl ? "Replace" : "Choose"}
        </Button>
        {logoUrl ? (
          <IconButton icon={Trash2} label="Remove the logo" disabled={busy} onClick={() => void ask(removal())} />
        ) : null}
      </fieldset>
      {cropping ? (
        <LogoCrop
          picture={cropping}
          onCancel={() => setCropping(null)}
          onDone={(square) => {
            setCropping(null);
            send(square, "logo.png");
          }}
        />
      ) : null}
      {problem ? (
        <p
          id={`${id}-problem`}
          role="alert"
          className="mt-u1 flex items-start gap-u0.5 text-caption font-medium text-danger-ink"
        >
          <Icon icon={CircleAlert} className="mt-[3px] size-u2" />
          <span>{problem}</span>
        </p>
      ) : null}
    </div>
  );
}

const isSquare = ({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): boolean =>
  Math.abs(width - height) <= Math.max(width, height) * 0.02;

function removal(): FormData {
  const body = new FormData();
  body.append("remove", "yes");
  return body;
}

/** Never rejects. */
async function sendLogo(body: FormData): Promise<Outcome> {
  try {
    const response = await fetch("/setup/logo", { method: "POST", body });
    return (await response.json()) as Outcome;
  } catch {
    return { problem: NO_CONNECTION };
  }
}
