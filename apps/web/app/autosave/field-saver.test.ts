import { expect, test, vi } from "vitest";
import { fieldSaver } from "./field-saver";
import type { SaveOutcome } from "./save-outcome";

type Fields = Record<string, string>;
const TAKEN: SaveOutcome = { problems: {}, problem: null };
const LOST: SaveOutcome = { problems: {}, problem: "Not saved: there is no connection to the server." };

/** A saver whose requests are answered when the test says so. */
function saving() {
  const sent: { fields: Fields; answer: (outcome: SaveOutcome) => void }[] = [];
  const seen = { unsent: {} as Fields, states: [] as string[] };
  const saver = fieldSaver({
    send: (fields) => new Promise((answer) => sent.push({ fields, answer })),
    keep: (unsent) => {
      seen.unsent = unsent;
    },
    onState: (state) => seen.states.push(state),
    onOutcome: ({ problem }, _fields, more) => seen.states.push(problem ? "failed" : more ? "waiting" : "saved"),
    pauseMs: 20,
  });
  const fieldsSent = () => sent.map(({ fields }) => fields);
  return { saver, sent, seen, fieldsSent };
}

test("fields are sent together after a pause in typing, one request after the other", async () => {
  const { saver, sent, seen, fieldsSent } = saving();
  saver.change({ name: "Ham" });
  saver.change({ name: "Hammer" });
  saver.change({ greeting: "Hello" });
  await vi.waitFor(() => expect(fieldsSent()).toEqual([{ name: "Hammer", greeting: "Hello" }]));
  saver.change({ name: "Hammer Realty" }, "now");
  const arrived = saver.flush();
  expect(sent).toHaveLength(1);
  sent[0]?.answer(TAKEN);
  await vi.waitFor(() => expect(fieldsSent()[1]).toEqual({ name: "Hammer Realty" }));
  sent[1]?.answer(TAKEN);
  expect(await arrived).toBe(true);
  expect(seen.states.at(-1)).toBe("saved");
});

test("leaving the page within the pause sends what was typed last, also while something is on its way", async () => {
  const { saver, sent, fieldsSent } = saving();
  saver.change({ city: "Port" });
  saver.leave();
  expect(fieldsSent()).toEqual([{ city: "Port" }]);
  saver.change({ city: "Port Ellery" });
  saver.leave();
  expect(fieldsSent()).toEqual([{ city: "Port" }, { city: "Port Ellery" }]);
  // It overtook the first, so it is said once more when the page is still there.
  for (const { answer } of sent) answer(TAKEN);
  await vi.waitFor(() => expect(fieldsSent()[2]).toEqual({ city: "Port Ellery" }));
});

test("what has not arrived is kept until it has, for a page that is loaded anew", async () => {
  const { saver, sent, seen } = saving();
  saver.change({ city: "Port Ellery" });
  expect(seen.unsent).toEqual({ city: "Port Ellery" });
  const first = saver.flush();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  sent[0]?.answer(LOST);
  expect(await first).toBe(false);
  expect(seen.unsent).toEqual({ city: "Port Ellery" });
  expect(seen.states.at(-1)).toBe("failed");
  saver.change({ postalCode: "07001" });
  const second = saver.flush();
  await vi.waitFor(() => expect(sent[1]?.fields).toEqual({ city: "Port Ellery", postalCode: "07001" }));
  saver.change({ city: "Port Ellery East" });
  sent[1]?.answer(TAKEN);
  expect(await second).toBe(true);
  expect(seen.unsent).toEqual({ city: "Port Ellery East" });
});
