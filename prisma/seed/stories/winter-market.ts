import { p } from "../document.ts";
import type { StorySample } from "../sample.ts";

/** Not finished, so that the desk has something to go on with. */
export const winterMarket: StorySample = {
  section: "city",
  tags: ["markets"],
  scene: "market",
  hoursAgo: 2,
  articles: {
    en: {
      status: "DRAFT",
      headline: "Where the winter market will stand this year",
      standfirst: "To be written once the council has answered.",
      dateline: "Narvela",
      authors: ["nadia-sarrouf"],
      alt: "A market hall with awnings and rows of fruit.",
      caption: "",
      credit: "Dateline",
      body: [p("Three squares were asked for. Two have said yes."), p("Ask Dorrit about the lights.")],
    },
  },
};
