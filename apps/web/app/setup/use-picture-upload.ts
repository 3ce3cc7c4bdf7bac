import { MAX_LOGO_BYTES } from "@katek/core/organizations/schemas";
import { type RefObject, useEffect, useRef, useState } from "react";
import { openPicture } from "./open-picture";

export interface PictureUpload {
  /** The field of the file. */
  input: RefObject<HTMLInputElement>;
  busy: boolean;
  problem: string | null;
  /** A picture of which a square is to be chosen; null while none is. */
  cropping: HTMLImageElement | null;
  take(file: File | undefined): void;
  /** Takes what was chosen in the field. */
  takeFrom(field: HTMLInputElement): void;
  cropped(square: Blob): void;
  keepAsItWas(): void;
  remove(): void;
}

type Outcome = { url: string | null } | { problem: string };
const NO_CONNECTION = "The picture did not arrive: there is no connection to the server. Choose it again.";

/**
 * Sends a square picture as soon as it is chosen. A file that is not taken leaves the one before in place.
 * @param to the address that takes it, or takes it away
 * @param onChange gets the path of the picture, or null when it was taken away
 */
export function usePictureUpload(to: string, onChange: (url: string | null) => void): PictureUpload {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [cropping, setCropping] = useState<HTMLImageElement | null>(null);

  const ask = async (body: FormData) => {
    setBusy(true);
    setProblem(null);
    const outcome = await send(to, body);
    setBusy(false);
    if ("problem" in outcome) setProblem(outcome.problem);
    else onChange(outcome.url);
  };
  const sendPicture = (picture: Blob, name: string) => {
    const body = new FormData();
    body.append("picture", picture, encodeURIComponent(name));
    void ask(body);
  };
  /** A square picture is taken as it is; of any other a square is chosen. What cannot be shown here, the server judges. */
  const look = async (file: File | undefined) => {
    if (!file || busy) return;
    if (file.size > MAX_LOGO_BYTES)
      return setProblem(`${file.name} is larger than ${MAX_LOGO_BYTES / 1024 / 1024} MB. Save it smaller.`);
    setProblem(null);
    const picture = await openPicture(file);
    if (picture && !isSquare(picture)) setCropping(picture);
    else sendPicture(file, file.name);
  };
  const takeFrom = (field: HTMLInputElement) => {
    void look(field.files?.[0]);
    field.value = "";
  };
  // A picture that was chosen before the page's scripts had come waits in the field.
  const early = useRef(takeFrom);
  useEffect(() => {
    if (input.current?.files?.length) early.current(input.current);
  }, []);

  return {
    ...{ input, busy, problem, cropping, takeFrom },
    take: (file) => void look(file),
    cropped(square) {
      setCropping(null);
      sendPicture(square, "picture.png");
    },
    keepAsItWas: () => setCropping(null),
    remove: () => void ask(removal()),
  };
}

const isSquare = ({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): boolean =>
  Math.abs(width - height) <= Math.max(width, height) * 0.02;

function removal(): FormData {
  const body = new FormData();
  body.append("remove", "yes");
  return body;
}

/** Never rejects. */
async function send(to: string, body: FormData): Promise<Outcome> {
  try {
    const response = await fetch(to, { method: "POST", body });
    return (await response.json()) as Outcome;
  } catch {
    return { problem: NO_CONNECTION };
  }
}
