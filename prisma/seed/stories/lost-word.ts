import { h2, p, quote } from "../document.ts";
import type { StorySample } from "../sample.ts";

export const lostWord: StorySample = {
  section: "culture",
  kind: "OPINION",
  tags: ["books", "schools"],
  scene: "type",
  hoursAgo: 68,
  articles: {
    ar: {
      headline: "كلمة واحدة لا تكفي للبيت",
      standfirst: "حين تُكتب لافتات المدارس بلغة واحدة يضيع ما كان يمكن أن يقال بثلاث.",
      dateline: "نارفيلا",
      authors: ["yusuf-karim"],
      alt: "صفوف من حروف الطباعة المعدنية في صندوقها.",
      caption: "في صندوق الحروف متسع لأكثر من أبجدية.",
      credit: "ديتلاين",
      body: [
        p("سألتُ تلميذًا في الثامنة عن معنى كلمة على باب صفه فقال: معناها الباب. كان مكتوبًا عليه «مكتبة»."),
        p("لا يتعلم الطفل أن للأشياء أسماء حتى يرى أن للشيء الواحد أسماء كثيرة. عندئذ فقط يعرف أن الاسم ليس هو الشيء."),
        h2("ثلاث لافتات"),
        p(
          "تكلّف لافتة بثلاث لغات ما تكلّفه لافتة بلغة واحدة، إلا قليلًا من الطلاء. وما يوفّره المجلس من الطلاء يدفعه الأطفال من فضولهم.",
        ),
        quote("الاسم ليس هو الشيء."),
        p("فلتُكتب الأبواب كما تُقال في البيوت. ومن لا يقرأ إلا واحدة منها فسيسأل، وهذا أول الدرس."),
      ],
    },
    kmr: {
      headline: "Peyvek tenê ji bo malê têrê nake",
      standfirst: "Gava tabelayên dibistanan bi zimanekî tên nivîsandin, ya ku bi sê zimanan dihat gotin winda dibe.",
      dateline: "Narvela",
      authors: ["yusuf-karim"],
      alt: "Rêzên tîpên çapê yên metalî di sindoqa wan de.",
      caption: "Di sindoqa tîpan de ji alfabeyekê zêdetir cih heye.",
      credit: "Dateline",
      body: [
        p(
          "Min ji şagirtekî heşt salî pirsî ka peyva li ser deriyê pola wî çi ye. Got: wateya wê derî ye. Li ser «pirtûkxane» nivîsandî bû.",
        ),
        p(
          "Zarok fêr nabe ku navê tiştan heye heta ku nebîne gelek navên tiştekî hene. Tenê hingê dizane ku nav ne tişt bi xwe ye.",
        ),
        h2("Sê tabela"),
        p(
          "Tabelaya bi sê zimanan bi qasî ya bi zimanekî ye, ji bilî hinek boyaxê. Boyaxa ku meclîs teserûf dike, zarok ji meraqa xwe didin.",
        ),
        p(
          "Bila derî wisa bên nivîsandin ku li malan tên gotin. Yê ku tenê yekê dixwîne dê bipirse, û ew destpêka dersê ye.",
        ),
      ],
    },
  },
};
