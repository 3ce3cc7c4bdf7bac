import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { DRAWN_FOR_HEADER, drawnFor } from "~/other-organization/drawn-for";

/** A picture that was not taken, and why. */
export interface RefusedPhoto {
  name: string;
  problem: string;
}

const NO_CONNECTION = "It did not arrive: the connection broke. Choose it again.";

/** Sends pictures one after another; those that are refused are told of, the others stay added. */
export function useAddPhotos(listingId: string, listingName: string) {
  const { revalidate } = useRevalidator();
  const [sending, setSending] = useState<{ done: number; total: number } | null>(null);
  const [refused, setRefused] = useState<RefusedPhoto[]>([]);
  const add = async (files: readonly File[]) => {
    setRefused([]);
    const problems: RefusedPhoto[] = [];
    for (const [done, file] of files.entries()) {
      setSending({ done, total: files.length });
      const problem = await send(listingId, file, altOf(file.name, listingName));
      if (problem) problems.push({ name: file.name, problem });
    }
    setSending(null);
    setRefused(problems);
    revalidate();
  };
  return { add, sending, refused, forget: () => setRefused([]) };
}

/** "kitchen-2.jpg" is "Kitchen"; a camera's "IMG_2041.jpg" says nothing. */
export function altOf(fileName: string, listingName: string): string {
  const words = fileName
    .replace(/\.[^.]+$/, "")
    .replace(/[_\-.\d]+/g, " ")
    .trim();
  const spoken =
    /^(?:img|dsc|dscn|dscf|pxl|photo|picture|image|whatsapp|screenshot|scan|untitled)?\b\s*(?:at|am|pm)?$/i;
  return spoken.test(words) || words.length < 3
    ? `A picture of ${listingName}`.slice(0, 300)
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}`.slice(0, 300);
}

async function send(listingId: string, file: File, alt: string): Promise<string | null> {
  const body = new FormData();
  body.append("file", file, encodeURIComponent(file.name));
  const headers: Record<string, string> = { accept: "application/json" };
  const organization = drawnFor();
  if (organization) headers[DRAWN_FOR_HEADER] = organization.id;
  try {
    const response = await fetch(`/listings/${listingId}/photos?${new URLSearchParams({ alt })}`, {
      method: "POST",
      headers,
      body,
    });
    if (response.ok) return null;
    const answer = (await response.json()) as { problem?: unknown };
    return typeof answer.problem === "string" ? answer.problem : NO_CONNECTION;
  } catch {
    return NO_CONNECTION;
  }
}
