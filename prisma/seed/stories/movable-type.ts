import { h2, p, quote, ul } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const movableType: StorySample = {
  section: "culture",
  tags: ["books", "crafts", "schools"],
  scene: "type",
  hoursAgo: 168,
  articles: {
    en: {
      headline: "Forty tonnes of letters look for somebody to spell with them",
      standfirst:
        "The last type foundry in the valley has closed. Its letters, in nine scripts, are being lent to schools by the drawer.",
      dateline: "Dorvan",
      authors: ["tobias-renn", "samir-haddawi"],
      alt: "Rows of grey metal blocks, each with a raised sign.",
      caption: "A drawer of sorts from the Merian foundry.",
      credit: "Dateline",
      body: [
        p(
          "You can tell by its drawers which letters a language loves. The E of the English case is worn to a shine. In the Arabic case it is the lam; in the Kurdish one, the î has been recast eleven times.",
        ),
        p(
          "The Merian foundry cast type in Dorvan for 138 years, for newspapers, wedding cards and, once, the ballot papers of a country that no longer exists. When it closed in January, a scrap dealer offered 61,000 crowns. The three last compositors asked for a year.",
        ),
        h2("By the drawer"),
        p(
          "A school may borrow a drawer for a term. It comes with a hand press the size of a suitcase, a tin of ink, and a compositor for the first morning. The rules are short:",
        ),
        ul(
          "Read it aloud before you ink it.",
          "A missing letter is borrowed from the neighbour, never left out.",
          "Put everything back where your hand would look for it.",
        ),
        quote(
          "On a screen they write whatever they like. Here they have six of the letter K, and suddenly they think.",
        ),
        p(
          "Thirty-four schools have signed up. The first work to come off the press is a poem in two languages by a class of eleven-year-olds. It has one mistake, which was voted on, and kept.",
        ),
      ],
    },
  },
};
