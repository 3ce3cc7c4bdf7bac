import type { ComposerHandle } from "@katek/ui";
import type { RefObject } from "react";

/**
 * Gives the focus to the box, where what had it goes away. On a touch screen the box would bring up the keyboard, so there
 * nothing takes the focus.
 */
export function focusBox(composer: RefObject<ComposerHandle>): void {
  if (matchMedia("(pointer: fine)").matches) composer.current?.focus();
}
