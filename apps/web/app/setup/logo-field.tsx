import { Button, IconButton, OrganizationMark } from "@katek/ui";
import { Trash2 } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import { PictureCrop } from "./picture-crop";
import { PictureProblem } from "./picture-problem";
import { PICTURE_TYPES } from "./picture-types";
import { usePictureUpload } from "./use-picture-upload";

interface LogoFieldProps {
  name: string;
  colour: string;
  logoUrl: string | null;
  onChange: (logoUrl: string | null) => void;
}

/** The logo, chosen or dropped; it is sent at once. */
export function LogoField({ name, colour, logoUrl, onChange }: LogoFieldProps) {
  const id = useId();
  const upload = usePictureUpload("/setup/logo", onChange);
  const { input, busy, problem, cropping } = upload;
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    upload.take(event.dataTransfer.files[0]);
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
          accept={PICTURE_TYPES}
          onChange={(event) => upload.takeFrom(event.currentTarget)}
          className="sr-only"
          tabIndex={-1}
        />
        <Button busy={busy} busyLabel="Sending" onClick={() => input.current?.click()}>
          {logoUrl ? "Replace" : "Choose"}
        </Button>
        {logoUrl ? <IconButton icon={Trash2} label="Remove the logo" disabled={busy} onClick={upload.remove} /> : null}
      </fieldset>
      {cropping ? (
        <PictureCrop what="logo" picture={cropping} onCancel={upload.keepAsItWas} onDone={upload.cropped} />
      ) : null}
      <PictureProblem id={`${id}-problem`} problem={problem} />
    </div>
  );
}
