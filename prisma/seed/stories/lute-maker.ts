import { h2, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const luteMaker: StorySample = {
  section: "culture",
  tags: ["music", "crafts"],
  scene: "strings",
  hoursAgo: 120,
  articles: {
    en: {
      headline: "She knocks on wood for a living",
      standfirst: "Pia Rosenquist builds four instruments a year. The rest of the time she listens to planks.",
      dateline: "Serrin",
      authors: ["mara-lindqvist"],
      alt: "A round-bodied stringed instrument of dark wood against a warm brown ground.",
      caption: "Walnut, spruce and eleven weeks.",
      credit: "Dateline",
      body: [
        p(
          "The spruce came down in a storm the year Pia Rosenquist was born. It lay in a loft for forty-four years before she knocked on it. “It said no,” she remembers. She knocked again every spring. Last year it said yes.",
        ),
        p(
          "What she hears, she explains, is how long the knock goes on. Wet wood swallows it. Dry wood lets it walk from one end to the other. Good wood, which may be one board in sixty, hands it back slightly later than expected, like somebody who has thought about the answer.",
        ),
        h2("Tenths of a millimetre"),
        p(
          "The top of a lute is 1.6 millimetres thick at the edge and 1.4 below the bridge. She owns a gauge and uses her thumbs. In the workshop there is no music, and in the afternoon, when the sawmill works, there is no knocking.",
        ),
        quote("You can’t put a sound into wood. You can only stop being in its way."),
        p(
          "The lute from the storm was finished in October. It went to a player in the city who has asked not to be named until he deserves it. He has been given until spring.",
        ),
      ],
    },
  },
};
