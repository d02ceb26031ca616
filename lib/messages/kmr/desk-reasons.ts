/** The page where the newsroom words the reasons of refusals. */
export const deskReasons = {
  title: "Sedemên redkirinê",
  intro:
    "Yê ku şîroveya wî tê redkirin sedemê li ser rûpela şîroveya xwe û di nameyê de piştî peyva “Sedem:” dixwîne. Li vir desteya nivîskaran wê bi gotinên xwe dibêje.",
  languages: "Zimanê gotinan",
  without: "Heke tu tiştekî nenivîsî: {reason}",
  save: "Gotinan tomar bike",
  saved: "Gotin hatin tomarkirin. Ji niha û pê ve ew tên gotin, ji bo yên ku berê hatine redkirin jî.",
  mend: "Tiştek nehat tomarkirin. Ji kerema xwe vê rast bike:",
  tooLong: "Herî zêde {limit, number} tîp.",
  overtaken: "Hevkarekî di vê navberê de ev nivîsî: “{reason}”. Dîsa tomar bike da ku gotinên te bikevin şûna wan.",
  removed: "Hevkarekî di vê navberê de gotin rakirin. Dîsa tomar bike da ku yên te bimînin.",
};
