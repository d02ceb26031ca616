import type { Settings } from "../env.ts";
import { translator } from "../messages/translator.ts";
import type { Language } from "../text/language.ts";
import { outsideWords } from "./outside-words.ts";
import type { PageWords, ToldPage } from "./page.ts";

/** What the site keeps of its readers and for how long, and whom it shows comments to, as docs/operations.md says it to those who run it. */
export function privacy(settings: Settings): ToldPage {
  const { KEEP_EMAIL_DAYS, VISITOR_DAYS } = settings;
  const days = (language: Language, count: number) => translator(language)("lists.days", { count });
  const told = (language: Language) => {
    const page = words[language](days(language, KEEP_EMAIL_DAYS), days(language, VISITOR_DAYS));
    return { ...page, parts: [...page.parts, ...checksIn(language, settings)] };
  };
  return { slug: "privacy", words: { en: told("en"), ar: told("ar"), ckb: told("ckb"), kmr: told("kmr") } };
}

function checksIn(language: Language, { AKISMET_KEY, AKISMET_URL, HOOK_URL }: Settings): PageWords["parts"] {
  const { heading, spamCheck, hook } = outsideWords[language];
  const host = (address: string) => new URL(address).host;
  const told = [AKISMET_KEY && spamCheck(host(AKISMET_URL)), HOOK_URL && hook(host(HOOK_URL))].filter(Boolean);
  return told.length > 0 ? [[heading, told.join("\n\n")]] : [];
}

const words: Record<Language, (email: string, visitor: string) => PageWords> = {
  en: (email, visitor) => ({
    title: "Privacy",
    parts: [
      [
        "When you read",
        "Reading needs no account and sets no cookies. Our pages load nothing from other sites until you ask for it: a video, sound or map says first where it comes from. We count how often a story is read and a short link followed, and from which site people come; who they are, and what you search for, is not kept.",
      ],
      [
        "When you comment",
        `We keep the name you give and your words, which are published, until you erase them. Your e-mail address is never published, and is deleted at most ${email} after the decision on your comment, or after you last used it. If your address is banned from commenting, we keep it, even when the rest is erased, until the ban is lifted or the night after it ends; some bans have no end.`,
      ],
      [
        "Your address on the net",
        `We do not store it. Against floods and abuse we keep a hash of it, under a key that is thrown away after ${visitor}. After that nobody can link it to anything, not even we.`,
      ],
      [
        "What your browser keeps",
        "What you are typing stays in your tab until it has arrived. If you confirm your e-mail address, your browser keeps a token that proves it. You can delete both with the data of this site.",
      ],
      [
        "Your rights",
        "With the link you get after commenting you can correct, take back or erase what you wrote. Write to us for a copy of what is kept under your e-mail address, or to have it erased. Every letter from us can be turned off with one click.",
      ],
    ],
  }),
  ar: (email, visitor) => ({
    title: "الخصوصية",
    parts: [
      [
        "حين تقرأ",
        "لا تحتاج القراءة إلى حساب ولا تُحفظ لها ملفات تعريف ارتباط. ولا تحمّل صفحاتنا شيئًا من مواقع أخرى إلا إذا طلبته: فكل مقطع مصوّر أو صوتي وكل خريطة تُبيّن أولًا من أين تأتي. ونعدّ كم مرة قُرئ الخبر واستُعمل رابطه القصير ومن أي موقع جاء الناس، ولا نحفظ من هم ولا ما تبحث عنه.",
      ],
      [
        "حين تعلّق",
        `نحفظ الاسم الذي تذكره وكلامك، وهما منشوران، إلى أن تمحوهما. أما بريدك الإلكتروني فلا يُنشر أبدًا، ويُحذف بعد ${email} على الأكثر من البتّ في تعليقك أو من آخر استعمال لك له. وإذا حُظر بريدك من التعليق حفظناه، حتى بعد محو ما سواه، إلى أن يُرفع الحظر أو إلى الليلة التي تلي نهايته؛ وبعض الحظر لا نهاية له.`,
      ],
      [
        "عنوانك على الشبكة",
        `لا نخزّنه. ولردّ الإغراق وسوء الاستعمال نحفظ بصمة منه بمفتاح يُتلف بعد ${visitor}. وبعد ذلك لا يستطيع أحد أن يربطها بشيء، ولا نحن.`,
      ],
      [
        "ما يحفظه متصفحك",
        "يبقى ما تكتبه في علامة التبويب إلى أن يصل. وإذا أكّدت بريدك حفظ متصفحك رمزًا يثبت ذلك. يمكنك حذف الاثنين مع بيانات هذا الموقع.",
      ],
      [
        "حقوقك",
        "بالرابط الذي تحصل عليه بعد التعليق يمكنك تصحيح ما كتبت أو سحبه أو محوه. راسلنا لتحصل على نسخة مما هو محفوظ تحت بريدك أو لنمحوه. ويمكن إيقاف كل رسالة منا بنقرة واحدة.",
      ],
    ],
  }),
  ckb: (email, visitor) => ({
    title: "تایبەتمەندی",
    parts: [
      [
        "کاتێک دەخوێنیتەوە",
        "خوێندنەوە پێویستی بە هەژمار نییە و هیچ کوکییەک دانانێت. لاپەڕەکانمان هیچ شتێک لە ماڵپەڕی تر بار ناکەن تا خۆت داوای نەکەیت: ڤیدیۆ، دەنگ یان نەخشە سەرەتا دەڵێن لە کوێوە دێن. دەژمێرین هەواڵێک چەند جار خوێندراوەتەوە و بەستەرە کورتەکەی چەند جار بەکارهاتووە و خەڵک لە کام ماڵپەڕەوە هاتوون؛ ئەوان کێن و تۆ بۆ چی دەگەڕێیت هەڵناگیرێت.",
      ],
      [
        "کاتێک لێدوان دەنووسیت",
        `ئەو ناوەی دەیڵێیت و قسەکانت، کە بڵاو دەکرێنەوە، هەڵدەگرین تا دەیانسڕیتەوە. ئیمەیڵەکەت هەرگیز بڵاو ناکرێتەوە و ئەوپەڕی ${email} دوای بڕیاردان لەسەر لێدوانەکەت یان دوای دوایین بەکارهێنانی دەسڕدرێتەوە. ئەگەر ئیمەیڵەکەت لە لێدوان قەدەغە کرا، هەڵیدەگرین، تەنانەت دوای سڕینەوەی ئەوانی تریش، تا قەدەغەکە لادەبرێت یان تا شەوی دوای کۆتاییهاتنی؛ هەندێک قەدەغە کۆتاییان نییە.`,
      ],
      [
        "ناونیشانت لە تۆڕدا",
        `هەڵی ناگرین. دژی لافاو و خراپ بەکارهێنان هاشێکی هەڵدەگرین لە ژێر کلیلێکدا کە دوای ${visitor} فڕێ دەدرێت. دوای ئەوە کەس ناتوانێت بە هیچەوە ببەستێتەوە، ئێمەش نا.`,
      ],
      [
        "ئەوەی وێبگەڕەکەت هەڵی دەگرێت",
        "ئەوەی دەینووسیت لە تابەکەتدا دەمێنێتەوە تا دەگات. ئەگەر ئیمەیڵەکەت پشتڕاست بکەیتەوە، وێبگەڕەکەت نیشانەیەک هەڵدەگرێت کە دەیسەلمێنێت. دەتوانیت هەردووکیان لەگەڵ داتای ئەم ماڵپەڕە بسڕیتەوە.",
      ],
      [
        "مافەکانت",
        "بەو بەستەرەی دوای لێدوان پێت دەدرێت دەتوانیت نووسراوەکەت ڕاست بکەیتەوە، بیکشێنیتەوە یان بیسڕیتەوە. بۆ وێنەیەک لەوەی بە ئیمەیڵەکەتەوە هەڵگیراوە یان بۆ سڕینەوەی بۆمان بنووسە. هەر نامەیەکی ئێمە بە یەک کرتە دەوەستێنرێت.",
      ],
    ],
  }),
  kmr: (email, visitor) => ({
    title: "Taybetî",
    parts: [
      [
        "Dema tu dixwînî",
        "Ji bo xwendinê hesab ne pêwîst e û tu çerez nayên danîn. Rûpelên me tiştekî ji malperên din bar nakin heta ku tu nexwazî: vîdyo, deng an nexşe pêşî dibêjin ku ji ku tên. Em dihejmêrin ku nûçeyek çend caran hatiye xwendin, girêdana wê ya kurt çend caran hatiye bikaranîn û mirov ji kîjan malperê hatine; ew kî ne û tu li çi digerî, nayê hilanîn.",
      ],
      [
        "Dema tu şîroveyê dikî",
        `Em navê ku tu dinivîsî û gotinên te, yên ku tên weşandin, hildigirin heta ku tu wan jê bibî. E-peyama te qet nayê weşandin û herî zêde ${email} piştî biryara li ser şîroveya te an piştî bikaranîna te ya dawî tê jêbirin. Heke e-peyama te ji şîrovekirinê were qedexekirin, em wê hildigirin, piştî jêbirina yên din jî, heta ku qedexe were rakirin an heta şeva piştî dawiya wê; hin qedexe bê dawî ne.`,
      ],
      [
        "Navnîşana te ya li torê",
        `Em wê hilnagirin. Li dijî lehî û xirabkirinê em haşeke wê di bin mifteyekê de hildigirin ku piştî ${visitor} tê avêtin. Piştî wê kes nikare wê bi tiştekî ve girê bide, em jî nikarin.`,
      ],
      [
        "Tiştên ku geroka te hildigire",
        "Tiştên ku tu dinivîsî heta ku digihîjin di hilpekîna te de dimînin. Heke tu e-peyama xwe piştrast bikî, geroka te nîşanekê hildigire ku wê îspat dike. Tu dikarî herduyan bi daneyên vê malperê re jê bibî.",
      ],
      [
        "Mafên te",
        "Bi girêdana ku piştî şîroveyê ji te re tê dayîn tu dikarî nivîsa xwe serrast bikî, vekişînî an jê bibî. Ji bo kopiyeke tiştên ku bi e-peyama te hatine hilanîn an ji bo jêbirina wan ji me re binivîse. Her nameya me bi tikandinekê tê rawestandin.",
      ],
    ],
  }),
};
