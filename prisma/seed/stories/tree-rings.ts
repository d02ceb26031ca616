import { h2, h3, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const treeRings: StorySample = {
  section: "science",
  tags: ["nature", "crafts"],
  scene: "rings",
  hoursAgo: 140,
  articles: {
    en: {
      headline: "A floorboard in the town hall remembers a flood that no book mentions",
      standfirst:
        "Students were asked to date a creaking floor. They found a summer missing from every chronicle of the city.",
      dateline: "Narvela",
      authors: ["tobias-renn"],
      alt: "The rings of a felled tree seen from above, in shades of brown.",
      caption: "A slice of oak from the Oril meadows; each ring is one year.",
      credit: "Dateline",
      body: [
        p(
          "The floor of the council chamber creaks in the key of G. Before it could be mended it had to be dated, and the job went to a seminar of second-year students with a magnifying glass each.",
        ),
        p(
          "An oak writes one ring a year: wide after rain, narrow after drought. Lay the pattern of a board beside the pattern of older and older wood and, like a torn banknote, it fits in one place only. The floor fitted between 1602 and 1688.",
        ),
        h2("The ring that was not one"),
        p(
          "But in 23 boards the year 1651 was wrong. The cells were large where they should have been small, and stopped in June. “That is what an oak does when it stands in water for weeks,” said Jorun Abegg, who teaches the seminar. “I have seen it once, in a tree from a reservoir.”",
        ),
        h3("The silence of the chronicles"),
        p(
          "Three chronicles cover 1651. One is devoted to a lawsuit about a bell. One breaks off in May and goes on in September, in another hand. The third says, of the whole summer: ",
          { type: "text", text: "We were much at home.", marks: [{ type: "italic" }] },
        ),
        quote("Everybody knew. That is why nobody wrote it down."),
        p(
          "The boards go back this winter. One stays out, under glass, with the summer of 1651 at eye level. The new floor, the carpenter promises, will creak as well, though he cannot say in which key.",
        ),
      ],
    },
  },
};
