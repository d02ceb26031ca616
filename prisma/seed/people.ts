import type { AuthorSlug, Names } from "./names.ts";

interface Person {
  role: Names;
  biography: Names;
  /** Hosts that are set aside for examples (RFC 2606). */
  links?: string[];
}

/** What readers are told of the authors. Nobody of them exists. */
export const people: Record<AuthorSlug, Person> = {
  "mara-lindqvist": {
    role: {
      en: "Reporter, harbour and lakes",
      ar: "مراسلة شؤون الميناء والبحيرات",
      ckb: "پەیامنێری بەندەر و دەریاچەکان",
      kmr: "Peyamnêra bender û golan",
    },
    biography: {
      en: "Mara Lindqvist grew up above a chandler’s shop and has written about water ever since. She rows badly and often.",
      ar: "نشأت مارا ليندكفيست فوق دكان للوازم السفن، ومنذ ذلك الحين تكتب عن الماء. تجدّف كثيرًا، ولا تجيد التجديف.",
      ckb: "مارا لیندکڤیست لەسەر دوکانێکی کەلوپەلی کەشتی گەورە بووە و لەوەتەوە لەسەر ئاو دەنووسێت. زۆر سەوڵ لێدەدات و باش نایزانێت.",
      kmr: "Mara Lindqvist li ser dikaneke alavên keştiyan mezin bûye û ji hingê ve li ser avê dinivîse. Ew pir bêran lê dide, lê ne baş.",
    },
    links: ["https://social.example/@mara"],
  },
  "samir-haddawi": {
    role: { en: "Reporter, transport", ar: "مراسل شؤون النقل", ckb: "پەیامنێری هاتوچۆ", kmr: "Peyamnêrê veguhastinê" },
    biography: {
      en: "Samir Haddawi has taken every line of the city to its end, and walked back.",
      ar: "ركب سمير هداوي كل خطوط المدينة حتى آخر محطة، وعاد سيرًا على الأقدام.",
      ckb: "سەمیر هەداوی سواری هەموو هێڵەکانی شار بووە تا کۆتایی و بە پێ گەڕاوەتەوە.",
      kmr: "Semîr Hedawî li her xeta bajêr heta dawiyê siwar bûye û bi peyatî vegeriyaye.",
    },
  },
  "shilan-awder": {
    role: { en: "Science editor", ar: "محررة الشؤون العلمية", ckb: "سەرنووسەری زانست", kmr: "Edîtora zanistê" },
    biography: {
      en: "Shilan Awder studied physics and writes for people who did not. She counts meteors in August.",
      ar: "درست شيلان أودير الفيزياء وتكتب لمن لم يدرسها. تعدّ الشهب في آب.",
      ckb: "شیلان ئاودێر فیزیای خوێندووە و بۆ ئەوانە دەنووسێت کە نەیانخوێندووە. لە مانگی ئابدا نەیزەک دەژمێرێت.",
      kmr: "Şîlan Awdêr fîzîk xwendiye û ji bo kesên ku ew nexwendine dinivîse. Di tebaxê de meteoran dihejmêre.",
    },
    links: ["https://social.example/@shilan", "https://awder.example/"],
  },
  "tobias-renn": {
    role: { en: "Data and city", ar: "البيانات والمدينة", ckb: "داتا و شار", kmr: "Dane û bajar" },
    biography: {
      en: "Tobias Renn reads budgets and timetables so that others need not.",
      ar: "يقرأ توبياس رين الموازنات وجداول المواعيد كي لا يضطر غيره إلى قراءتها.",
      ckb: "تۆبیاس ڕێن بودجە و خشتەی کات دەخوێنێتەوە تا کەسانی تر پێویستیان پێی نەبێت.",
      kmr: "Tobias Renn budçe û demnameyan dixwîne, da ku yên din neçar nebin.",
    },
  },
  "leyla-baran": {
    role: { en: "Writer, the valleys", ar: "كاتبة شؤون الوديان", ckb: "نووسەری دۆڵەکان", kmr: "Nivîskara geliyan" },
    biography: {
      en: "Leyla Baran writes about villages, and about bread wherever she finds it.",
      ar: "تكتب ليلى باران عن القرى، وعن الخبز أينما وجدته.",
      ckb: "لەیلا باران لەسەر گوندەکان دەنووسێت، و لەسەر نان لە هەر شوێنێک بیدۆزێتەوە.",
      kmr: "Leyla Baran li ser gundan dinivîse, û li ser nan li ku dîtibe.",
    },
  },
  "nadia-sarrouf": {
    role: { en: "Culture editor", ar: "محررة الشؤون الثقافية", ckb: "سەرنووسەری کولتوور", kmr: "Edîtora çandê" },
    biography: {
      en: "Nadia Sarrouf was a librarian for nine years. She still whispers on the telephone.",
      ar: "كانت نادية صرّوف أمينة مكتبة تسع سنوات، وما زالت تهمس في الهاتف.",
      ckb: "نادیە سەڕووف نۆ ساڵ کتێبخانەوان بوو. هێشتا لە تەلەفۆندا بە چرپە قسە دەکات.",
      kmr: "Nadia Sarrouf neh salan pirtûkvan bû. Hê jî di telefonê de bi pistepist diaxive.",
    },
  },
  "hana-dervish": {
    role: { en: "Columnist", ar: "كاتبة عمود", ckb: "ستوونووس", kmr: "Nivîskara stûnê" },
    biography: {
      en: "Hana Dervish taught geometry for thirty years. Her column asks what things are for.",
      ar: "علّمت هناء درويش الهندسة ثلاثين عامًا. يسأل عمودها: لمَ وُجدت الأشياء؟",
      ckb: "هانا دەروێش سی ساڵ ئەندازەی وتووەتەوە. ستوونەکەی دەپرسێت شتەکان بۆ چین.",
      kmr: "Hana Derwêş sî salan geometrî hîn kiriye. Stûna wê dipirse ka tişt ji bo çi ne.",
    },
  },
  "yusuf-karim": {
    role: { en: "Columnist", ar: "كاتب عمود", ckb: "ستوونووس", kmr: "Nivîskarê stûnê" },
    biography: {
      en: "Yusuf Karim translates, and writes about what gets lost when others do.",
      ar: "يترجم يوسف كريم، ويكتب عما يضيع حين يترجم غيره.",
      ckb: "یوسف کەریم وەردەگێڕێت و لەسەر ئەوە دەنووسێت کە لە وەرگێڕانی ئەوانی تردا ون دەبێت.",
      kmr: "Ûsiv Kerîm werdigerîne û li ser tiştên ku di wergera yên din de winda dibin dinivîse.",
    },
  },
};
