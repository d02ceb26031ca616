import { h2, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const sixMinuteTram: StorySample = {
  section: "city",
  kind: "ANALYSIS",
  tags: ["transport"],
  scene: "tram",
  hoursAgo: 30,
  articles: {
    en: {
      headline: "Why the tram to Lantern Hill will come every six minutes, and not every five",
      standfirst: "One passing place, 214 metres long, decides how often a whole district can leave home.",
      dateline: "Narvela",
      authors: ["tobias-renn"],
      alt: "A red tram in front of a row of narrow houses with lit windows.",
      caption: "Line 4 climbs 118 metres between the river and Lantern Hill.",
      credit: "Dateline",
      body: [
        p(
          "From Monday, line 4 will run every six minutes from seven in the morning until eight at night. Until now it has been every nine. The district asked for five, and the answer to why it is six lies in the middle of Cooper Street.",
        ),
        p(
          "There, between the chemist’s and the school, the single track up the hill splits into two for 214 metres. It is the only place where two trams can pass. A tram needs two minutes and fifty seconds to climb to it from the river and two minutes and forty to come down to it from the top.",
        ),
        h2("Ten seconds"),
        p(
          "“Whatever you do at the ends, they must meet in Cooper Street,” said Ilse Varga, who draws up the timetable with a pencil before a computer is allowed to see it. “At five minutes I have ten seconds to spare. Somebody with a shopping trolley takes fifteen.”",
        ),
        quote("A timetable is a promise. I would rather promise six."),
        p(
          "A second passing place is planned by the old cistern, where the street is wide enough, and would make four minutes possible. It would cost 2.8 million crowns and one row of lime trees. The council will ask the street before it asks an engineer: there is a meeting at the school on the third of December.",
        ),
      ],
    },
  },
  thread: [
    {
      name: "Bram Okonjo-Falk",
      language: "en",
      text: "I am the man with the shopping trolley. I have timed myself: eleven seconds, twelve with potatoes.",
    },
  ],
};
