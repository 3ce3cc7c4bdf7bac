import { useEffect, useState } from "react";
import { useOrganizationId } from "~/other-organization/use-organization-id";
import { keptInTab } from "./kept-in-tab";

/**
 * A text that is kept in this tab, for the organization it was typed for, until it is done with.
 * @param name what it is
 * @param done the text has become something else: it is not kept any longer
 */
export function useKeptText(name: string, done: boolean): [string, (text: string) => void] {
  const key = `katek.${name}.${useOrganizationId()}`;
  const [text, setText] = useState("");
  useEffect(() => setText((typed) => typed || (keptInTab.read(key) ?? "")), [key]);
  useEffect(() => {
    if (done) keptInTab.forget(key);
  }, [key, done]);
  const keep = (next: string) => {
    setText(next);
    keptInTab.keep(key, next);
  };
  return [text, keep];
}
