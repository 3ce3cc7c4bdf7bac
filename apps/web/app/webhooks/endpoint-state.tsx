import { State } from "@katek/ui";

interface Standing {
  failingSince: Date | null;
  disabledAt: Date | null;
  disabledBecause: "person" | "failing" | "gone" | null;
}

/** On, failing, paused by a person or stopped by KaTek. */
export function EndpointState({ failingSince, disabledAt, disabledBecause }: Standing) {
  if (disabledAt && disabledBecause === "person") return <State>Paused</State>;
  if (disabledAt) return <State tone="danger">Stopped</State>;
  if (failingSince) return <State tone="warn">Failing</State>;
  return <State tone="success">On</State>;
}

/** Why nothing is sent, as a sentence. */
export const stoppedInWords = (because: Standing["disabledBecause"]): string =>
  ({
    person: "Nothing is sent until it is started.",
    failing: "Nothing arrived for 5 days, so KaTek stopped sending.",
    gone: "The receiver said that it is gone for good (410).",
  })[because ?? "person"];
