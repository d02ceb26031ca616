import { p } from "../document.ts";
import type { StorySample } from "../sample.ts";

/** Withdrawn, so that there is a page that says so. */
export const goldenCarp: StorySample = {
  section: "science",
  tags: ["water"],
  scene: "pier",
  hoursAgo: 200,
  articles: {
    en: {
      status: "WITHDRAWN",
      withdrawnFor: "The photograph turned out to be of a toy. The carp was never there.",
      headline: "Golden carp a metre long seen in the old harbour",
      standfirst: "A photograph sent to us on Monday shows the fish beside a mooring ring.",
      dateline: "Narvela",
      authors: ["tobias-renn"],
      alt: "A wooden pier over calm water.",
      caption: "The pier where the fish was said to have been seen.",
      credit: "Dateline",
      body: [
        p("A carp of unusual size and colour has been photographed at the old harbour, according to a reader."),
        p("The harbour master said that he had not seen it, but that he would look."),
      ],
    },
  },
};
