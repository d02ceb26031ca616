import type { CommentSample } from "../sample.ts";

const en = (name: string, text: string, ...replies: CommentSample[]): CommentSample => ({
  name,
  language: "en",
  text,
  replies,
});
const ar = (name: string, text: string, ...replies: CommentSample[]): CommentSample => ({
  name,
  language: "ar",
  text,
  replies,
});
const ckb = (name: string, text: string, ...replies: CommentSample[]): CommentSample => ({
  name,
  language: "ckb",
  text,
  replies,
});
const kmr = (name: string, text: string, ...replies: CommentSample[]): CommentSample => ({
  name,
  language: "kmr",
  text,
  replies,
});

/** What readers had to say about the night ferry: a long thread, in four languages. */
export const ferryThread: CommentSample[] = [
  en(
    "Wilhelmina Tarr",
    "I was on it. The woman asleep was my colleague from ward six, and I did not wake her until the ropes were off.",
    en(
      "Oskar",
      "Good of you. How was the way back?",
      en("Wilhelmina Tarr", "I walked off at 2.07 and was in bed at half past. It used to be four."),
    ),
    ar("رنا الصفدي", "جملة واحدة في تعليقك أبلغ من المقال كله."),
  ),
  en(
    "Gus Petrakis-Lund",
    "410,000 crowns a year is about two crowns a head. I pay more than that for parking in an hour.",
  ),
  ar(
    "كمال يازجي",
    "عملتُ في مخبز دورفان ست سنوات، وكنت أنام على كيس الطحين حتى الخامسة والنصف. شكراً لكل من صوّت.",
    ar("هدى", "وشكراً لك على خبز تلك السنوات."),
    en(
      "Mirela",
      "My grandfather did the same, at the same bakery, I think. Was the oven on the left?",
      ar("كمال يازجي", "على اليسار، نعم! وفوقه رفّ للأحذية."),
    ),
  ),
  ckb(
    "هێمن ڕەسووڵ",
    "من لە هەردوو کەناردا خزمم هەیە. یازدە ساڵ بوو نەمتوانیبوو شەوێک لای خوشکم بمێنمەوە و بەیانی بچمە سەر کار.",
  ),
  en(
    "A. Thistlewood",
    "I was against it and I still am, but I will say that the boat is quiet. I live forty metres from the quay and did not hear the second horn.",
    en("Gus Petrakis-Lund", "May I ask what your objection was? I would like to understand it, honestly."),
    en(
      "A. Thistlewood",
      "That a third of the money comes from mooring fees, and the fishermen pay those. They are not the ones who cross at night.",
      en("Lena of the Marta II", "Fisherwoman here. My sister cleans the hospital. I’ll pay the eleven crowns."),
      en("Joris", "It is 38 crowns for the larger boats, to be fair."),
    ),
  ),
  kmr(
    "Rojda Seyîdxan",
    "Bavê min deh salan li ser vê keştiyê kar kir. Îro dema dengê wê hat, ew ji nivînan rabû û çû ber pencereyê.",
  ),
  en(
    "Peregrine",
    "Small correction: the Halcyon was built in 1998, so this is not her first bay. She spent ten years on the northern lakes.",
  ),
  ar(
    "نوال",
    "هل تُقبل بطاقة المواصلات الشهرية في رحلات الليل؟",
    ar("سامر ن.", "نعم، جرّبتها أمس، والسعر نفسه."),
    ar("نوال", "ممتاز، شكراً."),
  ),
  en(
    "Dot Halloran",
    "Does anyone know if bicycles are allowed on the late ones?",
    en("Finn", "Up to twelve, at the back. They tie them to the rail with the good knots."),
  ),
  ckb(
    "سۆزان",
    "گڵۆپە سەوزەکە بیرۆکەیەکی زۆر جوانە. لە پەنجەرەی ماڵی ئێمەوە دیارە و ئێستا منداڵەکانم پێش خەوتن سەیری دەکەن.",
    ckb("ڕێبوار ک.", "ئێمەش هەروا! کوڕەکەم ناوی ناوە «ئەستێرەی بەندەر»."),
  ),
  en("Callum Adeyemi", "Eleven years. My daughter was born the week it stopped; this Saturday she stayed up for it."),
  en(
    "Ignatius B.",
    "Idris Calloway taught me to read the buoys when I was ten. There are nineteen. He will have counted nineteen.",
    en("Sunniva", "He counted twenty. He always counts the lamp."),
    en("Ignatius B.", "Of course he does."),
  ),
  ar("طارق مهنّا", "أتمنى أن تُنشر أعداد الركاب كل شهر، لا كل ستة أشهر. الشفافية تُقنع المترددين أكثر من الخطابات."),
  en(
    "Margit Olsvik",
    "What happens in fog, though? “The boat waits” is not much use to someone whose shift starts at one.",
    en(
      "Runa’s deckhand",
      "We send a bus round by the bridge after forty minutes. It is written inside the door of the waiting room; we should put it on the outside.",
    ),
  ),
  kmr(
    "Azad",
    "Bilêt bi heman bihayî ye, ev tişt ji her tiştî girîngtir e.",
    kmr("Zîn Demir", "Rast e. Û ji bo zarokan belaş e."),
  ),
  en("Theodora Quill", "Lovely piece. The last line is going on my fridge."),
  en(
    "Nils",
    "Two requests: a light on the steps at Dorvan, and somewhere to leave an umbrella.",
    en("Dot Halloran", "The third step is the bad one."),
    en("Nils", "The third step is exactly the one."),
  ),
  ar("مها العطار", "جدّتي كانت تقول: المدينة التي لا تُعبَر ليلاً نصفُ مدينة. ظننت أنها هي من كتب الاقتباس."),
  ckb("کاروان فەرەیدوون", "هیوادارم زستان ببڕێت. ئەگەر لە شوباتیشدا هات، ئەوسا باوەڕ دەکەم."),
  en(
    "Beatrix Emory",
    "I work nights at the telephone exchange. Sixty-three people on the first crossing sounds few until you know each of them has been driving 52 kilometres.",
  ),
  en(
    "Old Tom",
    "Nine thousand crossings. I would like to hear what Captain Eskelin has seen out there.",
    en("Sunniva", "Ask her about the piano."),
    en("Old Tom", "The piano?"),
    en("Sunniva", "Ask her."),
  ),
  ar("وائل د.", "للتذكير: التصويت كان 19 مقابل 14، أي أن ثلاثة أصوات كانت تكفي لقلب النتيجة. احضروا الجلسات."),
  en(
    "Priya Vandermeer",
    "Could the 00.15 connect with the last number 4 tram? It misses it by five minutes at present.",
    en("Joris", "Tram leaves at 00.41 from next week. It’s in the new timetable, page 12."),
  ),
  kmr("Bêrîtan", "Ez ji Dorvanê me. Cara pêşîn e ku ez dikarim heta dawiya şanoyê bimînim."),
  en(
    "Hector Lindgren",
    "For the count in May: please count those who don’t travel, too. My neighbour has taken a job because of this boat, and hasn’t started yet.",
  ),
  ckb("نیان عەلی", "سوپاس بۆ ئەوەی بە کوردیش بڵاوتان کردەوە. دایکم خۆی خوێندییەوە."),
  en("Agnes Rui", "Is there tea?", en("Finn", "There is a machine. Bring a flask.")),
  ar("ليث", "سافرتُ فيها ليلة أمس. الركاب قليلون والهدوء جميل، لكن مقاعد السطح تحتاج إلى مظلة قبل المطر."),
  en(
    "Cornelius Abbey",
    "Last week I thought it a waste of money. Then my mother rang from the far shore at midnight. I was with her at one. That’s all.",
  ),
  en("Saoirse", "Third night running. Same bench, same baker, same flask. He now brings a third cup."),
  ar(
    "إلهام بركات",
    "ابني سائق سيارة أجرة، ويقول إن زبائن آخر الليل نقصوا. ثم أضاف: لا بأس، سأعود أنا أيضاً إلى البيت أبكر.",
  ),
  ckb(
    "ئارام",
    "پرسیارێک: ئایا بۆ کورسیی کەمئەندامان جێگا هەیە؟",
    ckb("سۆزان", "بەڵێ، لە نهۆمی خوارەوە چوار جێگا هەیە و پلەکانیش نییە. کارمەندەکانیش یارمەتی دەدەن."),
    ckb("ئارام", "زۆر سوپاس، سبەی شەو تاقیی دەکەمەوە."),
  ),
  kmr("Hejar", "Wêneya pêla nû xweş e, lê ronahiyek li ser pêpelûkan lazim e. Nils rast dibêje."),
  en(
    "Leonora Pike",
    "Could somebody put the times on the bus stop at Weir Lane? My father does not use a telephone.",
    en("Dot Halloran", "Done, by hand, in large letters. Let’s see how long it stays."),
    en("Leonora Pike", "He has seen it. He says your sevens look like ones, and thank you."),
  ),
  en(
    "Emeka",
    "Crossed at 00.15 only to see the town from out there. I had not known that we have so many lit windows.",
  ),
];
