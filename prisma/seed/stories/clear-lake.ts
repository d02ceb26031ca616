import { a, h2, p, quote, ul } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const clearLake: StorySample = {
  section: "science",
  tags: ["water", "nature"],
  scene: "lake",
  hoursAgo: 54,
  articles: {
    en: {
      headline: "A white plate on a rope has told the story of Lake Serrin for ninety years",
      standfirst:
        "This autumn it could be seen eleven metres down, the deepest since 1948. The reason is a mussel, and it is not only good news.",
      dateline: "Serrin",
      authors: ["mara-lindqvist"],
      alt: "A blue-green lake between snow-topped mountains, with dark fir trees in front.",
      caption: "Lake Serrin from the eastern shore.",
      credit: "Dateline",
      body: [
        p(
          "On the first of every month somebody rows out to the middle of Lake Serrin and lowers a white plate on a knotted rope. When it can no longer be seen, the knots are counted. It has been done 1,071 times, through a war, by four generations of the same family of boat-builders.",
        ),
        p(
          "In the year of the most sewage, 1976, the plate vanished at two metres and ten. In October it was seen at eleven. Walkers on the shore can count pebbles where their parents saw pea soup.",
        ),
        h2("What the mussel took"),
        p(
          "Half of the work was done by the treatment plant, which opened in 1983. The other half is being done by a striped mussel as long as a thumbnail, which arrived on the hull of a pleasure boat around 2014. There are now, divers reckon, some four hundred billion. Together they filter the whole lake in nine days.",
        ),
        quote("Clear water is not the same as healthy water. A desert is clear, too."),
        p(
          "The mussels eat what the young whitefish would have eaten. Catches have halved in six years. “It is as if somebody had cleaned the kitchen by throwing out the food,” said Ines Aldana, who runs the lake institute.",
        ),
        h2("What may be done"),
        ul(
          "Boats that change lakes must be dried for four weeks.",
          "Two bays are closed to anchors, so that reeds can grow.",
          "The tench, which cracks mussels, is being bred again.",
        ),
        p(
          "All ninety years of the plate can be ",
          a("read month by month", "https://serrin-institute.example/plate"),
          ". The rope has been replaced six times. The plate is still the first.",
        ),
      ],
    },
  },
};
