import { createSocket } from "node:dgram";
import { AUTHORITATIVE_ANSWER, decode, encode } from "dns-packet";
import type { ListeningAddress } from "../vendor";
import type { Zone } from "./zone";

/** RFC 1035, 4.1.1: there is no such name. */
const NXDOMAIN = 3;
const TTL_SECONDS = 60;
/** A text is written in pieces of at most 255 bytes (RFC 1035, 3.3). */
const PIECE = 255;

/** Answers what is asked of a zone over UDP. What it cannot read it leaves unanswered, as name servers do. */
export async function startNameServer(
  zone: Zone,
  { host, port }: ListeningAddress,
): Promise<{ close(): Promise<void> }> {
  const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
  socket.on("message", (message, sender) => {
    const answer = zone.silent ? null : answerTo(message, zone);
    if (answer) socket.send(answer, sender.port, sender.address);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(port, host, resolve);
  });
  return { close: () => new Promise((resolve) => socket.close(() => resolve())) };
}

function answerTo(message: Buffer, zone: Zone): Buffer | null {
  try {
    const { id, questions = [] } = decode(message);
    const [question] = questions;
    if (!question) return null;
    const texts = question.type === "TXT" ? zone.texts(question.name) : [];
    return encode({
      type: "response",
      id: id ?? 0,
      flags: AUTHORITATIVE_ANSWER | (texts.length ? 0 : NXDOMAIN),
      questions: [question],
      answers: texts.map((text) => ({ type: "TXT", name: question.name, ttl: TTL_SECONDS, data: pieces(text) })),
    });
  } catch {
    return null;
  }
}

const pieces = (text: string): string[] => text.match(new RegExp(`.{1,${PIECE}}`, "gs")) ?? [""];
