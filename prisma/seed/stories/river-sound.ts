import { a, type Inline, i, p, type Text } from "../document.ts";
import { recordings } from "../recordings.ts";
import type { StorySample } from "../sample.ts";

const footnote = (text: string): Inline => ({ type: "footnote", attrs: { text } });
const code = (text: string): Inline => ({ type: "text", text, marks: [{ type: "code" }] });
const pull = (text: string): Text[number] => ({ type: "pullQuote", content: [{ type: "text", text }] });
const lines = (language: string, text: string): Text[number] => ({
  type: "codeBlock",
  attrs: { language },
  content: [{ type: "text", text }],
});

/** The first row and the first column are heads. */
function table(caption: string, ...rows: string[][]): Text[number] {
  return {
    type: "table",
    attrs: { caption },
    content: rows.map((row, down) => ({
      type: "tableRow",
      content: row.map((words, across) => ({
        type: down === 0 || across === 0 ? "tableHeader" : "tableCell",
        attrs: { colspan: 1, rowspan: 1 },
        content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
      })),
    })),
  };
}

const recording = (name: keyof typeof recordings, title: string, caption: string): Text[number] => ({
  type: "recording",
  attrs: { recordingId: recordings[name].id, title, caption, credit: "Dateline", posterId: "" },
});
const embed = (url: string, title: string): Text[number] => ({ type: "embed", attrs: { url, title } });

const world = "https://www.openstreetmap.org/#map=2/20/0";
const counting = `def stones(levels, loud=0.4):
    """How often a level rises above what is loud."""
    return sum(before < loud <= now for before, now in zip(levels, levels[1:]))`;

export const riverSound: StorySample = {
  section: "science",
  tags: ["water", "nature"],
  scene: "lake",
  hoursAgo: 410,
  articles: {
    en: {
      headline: "A river is louder at night, and three microphones know why",
      standfirst:
        "For a year, engineers listened to the bed of the Oril. Stones travel when nobody looks, and the sound of them tells how far.",
      dateline: "Oril Valley",
      authors: ["nadia-sarrouf"],
      alt: "A blue-green lake between snow-topped mountains, with dark fir trees in front.",
      caption: "Above the weir, where the river is still a lake.",
      credit: "Dateline",
      body: [
        p(
          "Put an ear to the end of an oar and hold the other end under water. What you hear is not the water. It is the bed: gravel on its way to the sea.",
          footnote("Fishermen of the valley call it the river’s teeth."),
        ),
        p(
          "Three microphones, sunk in steel tubes, have listened to it for a year. A program counts each knock; its heart is a single function, ",
          code("stones()"),
          ", and anybody may read it.",
        ),
        lines("Python", counting),
        recording("river", "A night in six seconds", "Each tone is a place, and each swell an hour."),
        p("The count by night was the surprise. In the bend below the old mill it was four times that of the day."),
        table(
          "Knocks a minute, the mean of a year",
          ["Place", "Morning", "Noon", "Evening", "Night", "After rain"],
          ["Sandbank", "3", "2", "4", "9", "61"],
          ["Bend", "12", "11", "15", "48", "210"],
          ["Weir", "7", "7", "8", "8", "95"],
        ),
        pull("The river does not sleep. We do, and so does the power station."),
        p(
          "By day the power station upstream holds the water back; by night it lets go.",
          footnote("It sells what it makes in the evening, when electricity is dear."),
          " What was thought to be the river’s own rhythm is that of ",
          i("kettles and lamps"),
          ".",
        ),
        {
          type: "sketches",
          pictures: [
            {
              scene: "lake",
              alt: "A lake between snow-topped mountains.",
              caption: "The lake that feeds it",
              credit: "Dateline",
            },
            {
              scene: "bridge",
              alt: "A stone bridge with arches over a calm river, the hills pink at sunset.",
              caption: "The second tube hangs here",
              credit: "Dateline",
            },
            {
              scene: "harbour",
              alt: "Two sailing boats on dark water at dusk, lit windows behind them.",
              caption: "Where the stones arrive",
              credit: "Dateline",
            },
          ],
        },
        recording("float", "The float and its lamp", "How fast the surface moves is seen from a bridge, by lamp."),
        p(
          "Rivers elsewhere are listened to as well. Whoever wants to know how stones travel can begin with ",
          a("what is written of bed load", "https://en.wikipedia.org/wiki/Bed_load"),
          ".",
        ),
        embed(world, "Every river has a bed"),
        embed("https://en.wikipedia.org/wiki/Hydrophone", "How a microphone hears under water"),
      ],
    },
    ar: {
      headline: "النهر أعلى صوتًا في الليل، وثلاثة ميكروفونات تعرف السبب",
      standfirst: "أصغى مهندسون عامًا كاملًا إلى قاع نهر أوريل. تسافر الحجارة حين لا ينظر أحد، وصوتها يقول كم ابتعدت.",
      dateline: "وادي أوريل",
      authors: ["nadia-sarrouf"],
      alt: "بحيرة زرقاء مخضرّة بين جبال مكسوّة القمم بالثلج، وأمامها أشجار تنّوب داكنة.",
      caption: "فوق السدّ، حيث ما زال النهر بحيرة.",
      credit: "Dateline",
      body: [
        p(
          "ضع أذنك على طرف مجداف وأنزل طرفه الآخر في الماء. ما تسمعه ليس الماء، بل القاع: حصى في طريقه إلى البحر.",
          footnote("يسمّيه صيادو الوادي أسنان النهر."),
        ),
        p(
          "أصغت إليه عامًا ثلاثة ميكروفونات في أنابيب من الفولاذ. ويعدّ برنامج كل طرقة، وقلبه دالة واحدة هي ",
          code("stones()"),
          " يستطيع أيّ كان أن يقرأها.",
        ),
        lines("Python", counting),
        recording("river", "ليلة في ست ثوانٍ", "كل نغمة مكان، وكل ارتفاع ساعة."),
        p("كان عدد الليل هو المفاجأة. ففي المنعطف تحت الطاحونة القديمة بلغ أربعة أمثال عدد النهار."),
        table(
          "عدد الطرقات في الدقيقة، متوسط عام",
          ["المكان", "الصباح", "الظهر", "المساء", "الليل", "بعد المطر"],
          ["الضفة الرملية", "3", "2", "4", "9", "61"],
          ["المنعطف", "12", "11", "15", "48", "210"],
          ["السدّ", "7", "7", "8", "8", "95"],
        ),
        pull("النهر لا ينام. نحن ننام، ومحطة الكهرباء كذلك."),
        p(
          "في النهار تحبس محطة الكهرباء الماء في أعلى النهر، وفي الليل تطلقه.",
          footnote("تبيع ما تنتجه في المساء، حين ترتفع أسعار الكهرباء."),
          " وما ظُنّ أنه إيقاع النهر نفسه هو إيقاع ",
          i("الأباريق والمصابيح"),
          ".",
        ),
        {
          type: "sketches",
          pictures: [
            {
              scene: "lake",
              alt: "بحيرة بين جبال مكسوّة القمم بالثلج.",
              caption: "البحيرة التي تغذّيه",
              credit: "Dateline",
            },
            {
              scene: "bridge",
              alt: "جسر حجري بأقواس فوق نهر هادئ، والتلال وردية عند الغروب.",
              caption: "هنا يتدلّى الأنبوب الثاني",
              credit: "Dateline",
            },
            {
              scene: "harbour",
              alt: "مركبان شراعيان على مياه داكنة عند الغسق، وخلفهما نوافذ مضاءة.",
              caption: "حيث تصل الحجارة",
              credit: "Dateline",
            },
          ],
        },
        recording("float", "العوّامة ومصباحها", "تُعرف سرعة السطح من فوق جسر، بمصباح."),
        p("وتُصغي مدن أخرى إلى أنهارها أيضًا."),
        embed(world, "لكل نهر قاع"),
        embed("https://en.wikipedia.org/wiki/Hydrophone", "كيف يسمع ميكروفون تحت الماء (بالإنجليزية)"),
      ],
    },
  },
};
