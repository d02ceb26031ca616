import { h2, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const storkCount: StorySample = {
  section: "science",
  tags: ["nature", "schools"],
  scene: "storks",
  hoursAgo: 98,
  articles: {
    en: {
      headline: "Four thousand children counted the storks, and the experts had to count again",
      standfirst:
        "The official figure was 380 pairs. The schools found 611, most of them where nobody with a car had looked.",
      dateline: "Oril Valley",
      authors: ["leyla-baran", "nadia-sarrouf"],
      alt: "A stork in its nest on a pole, with a flock of birds above green hills and a low sun.",
      caption: "A nest on a telegraph pole near Dorvan; the wires were taken down in 2009.",
      credit: "Dateline",
      keyPoints: [
        "Schools found 611 pairs, the state had counted 380.",
        "The new nests stand along footpaths, away from roads.",
        "The next count will be made on foot.",
      ],
      corrections: [
        {
          kind: "CORRECTION",
          hoursAgo: 70,
          note: "An earlier version said that 136 schools took part. There were 163.",
        },
      ],
      body: [
        p(
          "The plan was to teach children how to count. For one week in May, 163 schools in the valley of the Oril were to look for storks on their way to lessons, note time and place, and send the cards to the university, where somebody would be kind about the mistakes.",
        ),
        p(
          "There were few mistakes. Each nest was reported, on average, by seven children who did not know of one another. When the cards were laid out on a map they showed 611 nests. The state’s own count, made every five years from the roads, had 380.",
        ),
        h2("Where the road does not go"),
        p(
          "“We drove. They walked,” said the ornithologist Henrik Solano, who had led the earlier count. Most of the new nests stand on barns and dead poplars along footpaths, within two hundred metres of a stream. He went to see ninety of them. All were there.",
        ),
        quote("I wrote down one twice because it looked at me twice."),
        p(
          "The state has changed its figure, and its method. The next count, in two years, will again be made on foot, at eight in the morning, by people about a metre and thirty tall.",
        ),
      ],
    },
    kmr: {
      headline: "Çar hezar zarokan legleg hejmartin, û pispor neçar man ji nû ve bihejmêrin",
      standfirst:
        "Hejmara fermî 380 cot bû. Dibistanan 611 dîtin, piraniya wan li cihên ku kesî bi otomobîlê lê nenêrîbû.",
      dateline: "Geliyê Orîlê",
      authors: ["leyla-baran"],
      alt: "Leglegek di hêlîna xwe ya li ser stûnekê de, û refek çûk li jor girên kesk û tava nizm.",
      caption: "Hêlînek li ser stûneke têlefonê li nêzîkî Dorvanê; têl di 2009an de hatine rakirin.",
      credit: "Dateline",
      keyPoints: [
        "Dibistanan 611 cot dîtin, dewletê 380 hejmartibûn.",
        "Hêlînên nû li ser riyên peyatiyê ne, dûrî rêyan.",
        "Hejmartina bê dê bi peyatî be.",
      ],
      corrections: [
        {
          kind: "CORRECTION",
          hoursAgo: 70,
          note: "Di guhertoyeke berê de hatibû nivîsandin ku 136 dibistan beşdar bûne. 163 bûn.",
        },
      ],
      body: [
        p(
          "Plan ew bû ku zarok fêrî hejmartinê bibin. Di gulanê de hefteyekê, 163 dibistanên geliyê Orîlê dê di riya dersê de li leglegan bigeriyana, dem û cih binivîsiyana û kart ji zanîngehê re bişandina.",
        ),
        p(
          "Şaşî kêm bûn. Her hêlîn bi navînî ji aliyê heft zarokên ku hev nas nedikirin ve hatibû nivîsandin. Dema kart li ser nexşeyê hatin danîn, 611 hêlîn xuya bûn. Hejmartina dewletê, ku her pênc salan carekê ji ser rê ve tê kirin, 380 bû.",
        ),
        h2("Cihê ku rê naçê"),
        p(
          "Çûkzan Henrik Solano, ku berê serokatiya hejmartinê kiribû, got: «Em bi otomobîlê çûn. Ew bi peyatî çûn.» Piraniya hêlînên nû li ser embar û spîndarên hişk in, kêmtir ji du sed metreyî dûrî çeman. Ew çû û nod ji wan dîtin. Hemû li cihê xwe bûn.",
        ),
        quote("Min yek du caran nivîsî, ji ber ku wê du caran li min nêrî."),
        p(
          "Dewletê hejmara xwe û rêbaza xwe guherand. Hejmartina bê, piştî du salan, dê dîsa bi peyatî be, saet di heştê sibê de, ji aliyê kesên ku bejna wan metreyek û sî santîm e.",
        ),
      ],
    },
  },
};
