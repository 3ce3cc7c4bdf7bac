import { DRAWN_FOR_HEADER, drawnFor } from "~/other-organization/drawn-for";

/** What the server made of a file. */
export type SendOutcome = { importId: string; toMatch: boolean } | { problem: string };

interface Sending {
  outcome: Promise<SendOutcome>;
  cancel(): void;
}

const NO_CONNECTION = "The file did not arrive: the connection broke. Check yours, then choose the file again.";

/** Sends a file to the import, telling how many of its bytes have left. Never rejects. */
export function sendFile(file: File, onProgress: (sentBytes: number) => void): Sending {
  const request = new XMLHttpRequest();
  const outcome = new Promise<SendOutcome>((resolve) => {
    request.upload.addEventListener("progress", ({ loaded }) => onProgress(Math.min(loaded, file.size)));
    request.addEventListener("load", () => resolve(readOutcome(request)));
    for (const end of ["error", "abort", "timeout"])
      request.addEventListener(end, () => resolve({ problem: NO_CONNECTION }));
  });
  const form = new FormData();
  form.append("file", file, encodeURIComponent(file.name));
  request.open("POST", "/imports/upload");
  request.setRequestHeader("accept", "application/json");
  const organization = drawnFor();
  if (organization) request.setRequestHeader(DRAWN_FOR_HEADER, organization.id);
  request.send(form);
  return { outcome, cancel: () => request.abort() };
}

function readOutcome({ responseText, status }: XMLHttpRequest): SendOutcome {
  try {
    const answer: unknown = JSON.parse(responseText);
    if (typeof answer === "object" && answer !== null) {
      if ("importId" in answer && typeof answer.importId === "string")
        return { importId: answer.importId, toMatch: "toMatch" in answer && answer.toMatch === true };
      if ("problem" in answer && typeof answer.problem === "string") return { problem: answer.problem };
    }
  } catch {
    // Not ours: a proxy's page, or none at all.
  }
  return { problem: `The file was not taken (the server answered ${status}). Nothing was imported. Try again.` };
}
