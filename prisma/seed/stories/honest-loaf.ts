import { h2, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const honestLoaf: StorySample = {
  section: "city",
  series: { slug: "after-dark", part: 1 },
  tags: ["food", "night"],
  scene: "bakery",
  hoursAgo: 76,
  articles: {
    en: {
      headline: "The bakery where you say what the bread is worth",
      standfirst: "There is no till at number 9, Weir Lane, only a bowl. After a year, the baker has opened her books.",
      dateline: "Dorvan",
      authors: ["leyla-baran"],
      alt: "A glowing brick oven with a row of round loaves in front of it.",
      caption: "The oven in Weir Lane was built in 1911 and has gone cold only twice.",
      credit: "Dateline",
      body: [
        p(
          "When Berîvan Tolan took over the bakery in Weir Lane, she forgot to order a till. For a week she put out a bowl and asked people to pay what a loaf had cost the week before. At the end of it the bowl held eleven crowns more than it should have, and the till was never ordered.",
        ),
        p(
          "That was a year ago. On Sunday she pinned her accounts to the door. In twelve months 41,870 loaves left the shop. The flour, wood, wages and rent for one loaf came to 3.40 crowns. The average loaf brought 3.62.",
        ),
        h2("What people pay"),
        p(
          "One in nine pays nothing. One in five pays more than five crowns. Pensioners pay more than students, Tuesdays bring more than Fridays, and in the week of the first snow, for reasons nobody has explained, everybody paid double.",
        ),
        quote("People think it is about trust. It is about looking into the bowl and doing the sum yourself."),
        p(
          "She would not advise it to everyone. A restaurant by the harbour tried in June and gave up in July. “Bread is the one thing of which everyone knows the price,” she said, and slid the next tray in.",
        ),
      ],
    },
    kmr: {
      headline: "Firina ku tu bi xwe dibêjî nan çiqas hêja ye",
      standfirst: "Li Kolana Bendê, hejmar 9, kase tune ye, tenê tasek heye. Piştî salekê nanpêjê hesabên xwe vekirin.",
      dateline: "Dorvan",
      authors: ["leyla-baran"],
      alt: "Firineke kevirî ya geş û li ber wê rêzek nanên gilover.",
      caption: "Firina Kolana Bendê di sala 1911an de hatiye avakirin û tenê du caran sar bûye.",
      credit: "Dateline",
      body: [
        p(
          "Dema Berîvan Tolan firina Kolana Bendê girt destê xwe, ji bîr kir ku kaseyekê siparîş bike. Hefteyekê tasek danî û ji xelkê xwest ku bihayê hefteya berê bidin. Di dawiya hefteyê de yazdeh kron zêde di tasê de hebûn, û kase qet nehat kirîn.",
        ),
        p(
          "Ev sal berê bû. Roja yekşemê wê hesabên xwe bi derî ve daliqandin. Di diwanzdeh mehan de 41.870 nan ji firinê derketin. Ard, êzing, meaş û kirêya nanekî 3,40 kron bû. Bi navînî ji bo her nanekî 3,62 kron hatin dayîn.",
        ),
        h2("Xelk çi didin"),
        p(
          "Ji neh kesan yek tiştekî nade. Ji pênc kesan yek ji pênc kronan bêtir dide. Malnişîn ji xwendekaran bêtir didin, û di hefteya berfa pêşîn de, kes nizane çima, her kesî du qat da.",
        ),
        quote("Xelk dibêjin ev mesela baweriyê ye. Na, mesele ew e ku mirov li tasê binêre û hesabê xwe bi xwe bike."),
        p(
          "Ew vê yekê ji her kesî re pêşniyar nake. Xwaringehek li ber benderê di hezîranê de ceriband û di tîrmehê de dev jê berda. Wê got: «Nan ew tişt e ku her kes bihayê wê dizane», û sêniya din xist firinê.",
        ),
      ],
    },
  },
};
