import type { CSSProperties } from "react";

const ink = "#1B1B22";
const ink2 = "#53535B";
const ink3 = "#6D6C75";
const line = "#E3E2E7";

/** The parts of an email, in KaTek's light colours: mail programs know neither variables nor style sheets. */
export const style = {
  body: {
    margin: 0,
    padding: "24px 12px",
    backgroundColor: "#F7F6F9",
    color: ink,
    fontFamily: "Inter, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif",
  },
  container: {
    maxWidth: "540px",
    margin: "0 auto",
    backgroundColor: "#FFFFFF",
    border: `1px solid ${line}`,
    borderRadius: "12px",
    overflow: "hidden",
  },
  band: { padding: "12px 30px" },
  organization: { margin: 0, fontSize: "14px", lineHeight: "21px", fontWeight: 600 },
  content: { padding: "30px 30px 24px" },
  heading: { margin: 0, fontSize: "22px", lineHeight: "30px", fontWeight: 600, color: ink, wordBreak: "break-word" },
  lead: { margin: "6px 0 18px", fontSize: "14px", lineHeight: "21px", color: ink2 },
  paragraph: { margin: "12px 0 0", fontSize: "14px", lineHeight: "21px", color: ink2, wordBreak: "break-word" },
  fact: { margin: "0 0 12px", fontSize: "14px", lineHeight: "21px", color: ink, wordBreak: "break-word" },
  label: { margin: 0, fontSize: "12px", lineHeight: "18px", color: ink3 },
  link: { color: ink, textDecoration: "underline" },
  quote: {
    margin: "6px 0 0",
    padding: "9px 12px",
    borderRadius: "9px",
    backgroundColor: "#F3F3F7",
    fontSize: "14px",
    lineHeight: "21px",
    whiteSpace: "pre-line",
    wordBreak: "break-word",
  },
  button: {
    display: "inline-block",
    marginTop: "24px",
    padding: "12px 18px",
    borderRadius: "6px",
    fontSize: "14px",
    lineHeight: "21px",
    fontWeight: 600,
    textDecoration: "none",
  },
  rule: { margin: 0, border: "none", borderTop: `1px solid ${line}` },
  foot: { margin: 0, padding: "18px 30px", fontSize: "12px", lineHeight: "18px", color: ink3 },
} satisfies Record<string, CSSProperties>;
