import { fileURLToPath } from "node:url";

/** A person of the demo organization, who can be signed in as at the sandbox. */
export interface DemoPerson {
  name: string;
  email: string;
  title: string;
  role: "owner" | "admin" | "agent";
}

/** Hammer Realty, the invented brokerage of the demo. Its town, homes, people and addresses do not exist. */
export const HAMMER_REALTY = {
  name: "Hammer Realty",
  slug: "hammer",
  tagline: "Homes in Port Ellery",
  country: "US",
  currency: "USD",
  timeZone: "America/New_York",
  /** Harbour blue: white text on it reads at 7.4:1. */
  brandColor: "#1D5B79",
  /** Sand, for decoration only: no text stands on it. */
  secondColor: "#E0B676",
  assistant: {
    name: "Wren",
    greeting:
      "Hello. Tell me what home means to you and I’ll look through everything Hammer Realty has in Port Ellery today.",
    firstQuestions: [
      "Three bedrooms near Millrace, up to $520,000",
      "A kitchen that gets the sun and a garden",
      "What can I rent by the harbor with a dog?",
      "Which homes have a room to work in?",
    ],
  },
  people: [
    { name: "Maren Holt", email: "maren@hammer-realty.example", title: "Broker and owner", role: "owner" },
    { name: "Tomás Rivera", email: "tomas@hammer-realty.example", title: "Office manager", role: "admin" },
    { name: "Jun Park", email: "jun@hammer-realty.example", title: "Agent, rentals and lofts", role: "agent" },
    { name: "Ada Lindgren", email: "ada@hammer-realty.example", title: "Agent, Millrace to Northgate", role: "agent" },
    { name: "Theo Marsh", email: "theo@hammer-realty.example", title: "Agent, shore and land", role: "agent" },
  ] satisfies DemoPerson[],
  /** Was asked to join as an agent and has not answered yet. */
  invited: "ruth@hammer-realty.example",
  /** Was asked before, and let it pass. */
  lapsed: "elena@hammer-realty.example",
} as const;

/** The demo's listings: UTF-8, comma-separated, with the RESO-like headers that a brokerage's export would have. */
export const HAMMER_REALTY_CSV = fileURLToPath(new URL("./hammer-realty.csv", import.meta.url));
