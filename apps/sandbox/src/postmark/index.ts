import { type NextFunction, type Request, type Response, Router } from "express";
import { z } from "zod";
import type { Vendor } from "../vendor";
import { PostmarkRefusal, postmarkFailure } from "./errors";
import { type KeptMessage, Mailbox } from "./mailbox";
import { MAILBOX_PATH } from "./mailbox-html";
import { mailboxPages } from "./mailbox-pages";
import { readMessage } from "./message-request";
import { messageDetails, readSearch, searchAnswer } from "./outbound-search";

const MOST_IN_A_BATCH = 500;

/**
 * Postmark as far as KaTek uses it: sending one message or a batch, and searching what was sent. What arrives is read at
 * `/mailbox`. Below `/_control/postmark` also: `GET /messages?recipient=` lists it as JSON,
 * `DELETE /messages` forgets it, `PUT /inactive` names the addresses that bounced.
 */
export const postmark: Vendor = {
  name: "postmark",
  title: "Postmark",
  summary: "Takes every email and keeps it in a mailbox of its own. Nothing is delivered to anybody.",
  page: { href: MAILBOX_PATH, label: "Open the mailbox" },
  failure: postmarkFailure,
  routes(_settings, control, pages) {
    const router = Router();
    const mailbox = new Mailbox();
    let inactive: ReadonlySet<string> = new Set();

    router.use((request, _response, next) => {
      if (!request.get("x-postmark-server-token"))
        throw new PostmarkRefusal(10, "No Account or Server API tokens were supplied in the HTTP headers.", 401);
      next();
    });
    router.post("/email", (request, response) => {
      response.json(taken(mailbox.take(readMessage(readJson(request), inactive))));
    });
    router.post("/email/batch", (request, response) => {
      const messages = z.array(z.unknown()).safeParse(readJson(request));
      if (!messages.success) throw new PostmarkRefusal(300, "A batch is a list of messages.");
      if (messages.data.length > MOST_IN_A_BATCH)
        throw new PostmarkRefusal(300, `A batch has at most ${MOST_IN_A_BATCH} messages.`);
      response.json(
        messages.data.map((message) => {
          try {
            return taken(mailbox.take(readMessage(message, inactive)));
          } catch (error) {
            if (!(error instanceof PostmarkRefusal)) throw error;
            return { ErrorCode: error.errorCode, Message: error.message };
          }
        }),
      );
    });
    router.get("/messages/outbound", (request, response) => {
      response.json(searchAnswer(mailbox, readSearch(request.query)));
    });
    router.get("/messages/outbound/:id/details", (request, response) => {
      const message = mailbox.get(request.params.id);
      if (!message) throw new PostmarkRefusal(701, "This message was not found.");
      response.json(messageDetails(message));
    });
    router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
      if (!(error instanceof PostmarkRefusal)) return next(error);
      return response.status(error.status).json({ ErrorCode: error.errorCode, Message: error.message });
    });

    pages.use(mailboxPages(mailbox));
    control.get("/messages", (request, response) => {
      const recipient = z.string().min(1).optional().catch(undefined).parse(request.query.recipient);
      response.json({ messages: mailbox.search({ recipient }) });
    });
    control.delete("/messages", (_request, response) => {
      mailbox.clear();
      response.status(204).end();
    });
    control.put("/inactive", (request, response) => {
      const emails = z.array(z.email()).max(1_000).safeParse(request.body);
      if (!emails.success) return response.status(400).json({ error: z.prettifyError(emails.error) });
      inactive = new Set(emails.data.map((email) => email.toLowerCase()));
      return response.json({ inactive: [...inactive] });
    });
    return router;
  },
};

const taken = ({ id, to, receivedAt }: KeptMessage) => ({
  To: to.map(({ Email }) => Email).join(", "),
  SubmittedAt: receivedAt,
  MessageID: id,
  ErrorCode: 0,
  Message: "OK",
});

function readJson(request: Request): unknown {
  try {
    return JSON.parse(String(request.body));
  } catch {
    throw new PostmarkRefusal(402, "Received invalid JSON input.");
  }
}
