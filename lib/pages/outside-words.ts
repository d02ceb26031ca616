import type { Language } from "../text/language.ts";

/** What readers are told of a check outside that their comments are shown to, by the name of its host. */
interface Words {
  heading: string;
  spamCheck: (host: string) => string;
  hook: (host: string) => string;
}

export const outsideWords: Record<Language, Words> = {
  en: {
    heading: "Who else sees your comment",
    spamCheck: (host) =>
      `Before a moderator reads your comment, we show it to a spam check, ${host}, with your name, your e-mail address and where you wrote it. Instead of your address on the net it gets a made-up one. It also hears which comments we took for spam.`,
    hook: (host) =>
      `A check at ${host} sees the words of your comment and where you wrote it, without your name and your e-mail address, and hears what we decided.`,
  },
  ar: {
    heading: "من يرى تعليقك غيرنا",
    spamCheck: (host) =>
      `قبل أن يقرأ المشرف تعليقك نعرضه على خدمة لفحص الرسائل المزعجة، ${host}، مع اسمك وبريدك الإلكتروني والموضع الذي كتبته فيه. وتحصل بدل عنوانك على الشبكة على عنوان مصطنع، وتعلم أيضًا أي التعليقات عددناها مزعجة.`,
    hook: (host) =>
      `ويرى فحص في ${host} كلام تعليقك والموضع الذي كتبته فيه، من دون اسمك وبريدك الإلكتروني، ويعلم بما قررناه.`,
  },
  ckb: {
    heading: "جگە لە ئێمە کێ لێدوانەکەت دەبینێت",
    spamCheck: (host) =>
      `پێش ئەوەی سەرپەرشتیار لێدوانەکەت بخوێنێتەوە، پیشانی پشکنینێکی سپام، ${host}، دەدەین لەگەڵ ناوت و ئیمەیڵەکەت و ئەو شوێنەی لێی نووسیوتە. لەبری ناونیشانت لە تۆڕدا ناونیشانێکی دروستکراوی پێ دەدرێت. هەروەها پێی دەوترێت کام لێدوانمان بە سپام داناوە.`,
    hook: (host) =>
      `پشکنینێک لە ${host} وشەکانی لێدوانەکەت و ئەو شوێنەی لێی نووسیوتە دەبینێت، بەبێ ناوت و ئیمەیڵەکەت، و دەزانێت چیمان بڕیار داوە.`,
  },
  kmr: {
    heading: "Ji bilî me kî şîroveya te dibîne",
    spamCheck: (host) =>
      `Berî ku moderator şîroveya te bixwîne, em wê nîşanî kontroleke spamê, ${host}, didin, bi navê te, e-peyama te û cihê ku te lê nivîsandiye. Li şûna navnîşana te ya li torê ew yeke çêkirî distîne. Ew her wiha dibihîze ku me kîjan şîrove wek spam hesibandine.`,
    hook: (host) =>
      `Kontrolek li ${host} gotinên şîroveya te û cihê ku te lê nivîsandiye dibîne, bêyî navê te û e-peyama te, û dibihîze ku me çi biryar da.`,
  },
};
