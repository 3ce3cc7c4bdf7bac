/** For a region that scrolls and may hold nothing to focus: the keyboard must reach it (WCAG 2.1.1). */
export const REACHABLE = { tabIndex: 0 };
