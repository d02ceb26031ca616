import type { Language } from "../../lib/text/language.ts";

export type Names = Record<Language, string>;

/** In the order of the masthead. */
export const sections = {
  city: { en: "City", ar: "المدينة", ckb: "شار", kmr: "Bajar" },
  science: { en: "Science", ar: "علوم", ckb: "زانست", kmr: "Zanist" },
  culture: { en: "Culture", ar: "ثقافة", ckb: "کولتوور", kmr: "Çand" },
} satisfies Record<string, Names>;

export const tags = {
  harbour: { en: "Harbour", ar: "الميناء", ckb: "بەندەر", kmr: "Bender" },
  transport: { en: "Transport", ar: "النقل", ckb: "هاتوچۆ", kmr: "Veguhastin" },
  markets: { en: "Markets", ar: "الأسواق", ckb: "بازاڕەکان", kmr: "Bazar" },
  food: { en: "Food", ar: "طعام", ckb: "خواردن", kmr: "Xwarin" },
  night: { en: "Night", ar: "الليل", ckb: "شەو", kmr: "Şev" },
  sky: { en: "The sky", ar: "السماء", ckb: "ئاسمان", kmr: "Ezman" },
  water: { en: "Water", ar: "المياه", ckb: "ئاو", kmr: "Av" },
  nature: { en: "Nature", ar: "الطبيعة", ckb: "سروشت", kmr: "Xweza" },
  schools: { en: "Schools", ar: "المدارس", ckb: "قوتابخانەکان", kmr: "Dibistan" },
  books: { en: "Books", ar: "كتب", ckb: "کتێب", kmr: "Pirtûk" },
  music: { en: "Music", ar: "موسيقى", ckb: "مۆسیقا", kmr: "Muzîk" },
  theatre: { en: "Theatre", ar: "مسرح", ckb: "شانۆ", kmr: "Şano" },
  crafts: { en: "Crafts", ar: "حِرَف", ckb: "پیشەی دەستی", kmr: "Pîşeyên destan" },
} satisfies Record<string, Names>;

export const authors = {
  "mara-lindqvist": { en: "Mara Lindqvist", ar: "مارا ليندكفيست", ckb: "مارا لیندکڤیست", kmr: "Mara Lindqvist" },
  "samir-haddawi": { en: "Samir Haddawi", ar: "سمير هداوي", ckb: "سەمیر هەداوی", kmr: "Semîr Hedawî" },
  "shilan-awder": { en: "Shilan Awder", ar: "شيلان أودير", ckb: "شیلان ئاودێر", kmr: "Şîlan Awdêr" },
  "tobias-renn": { en: "Tobias Renn", ar: "توبياس رين", ckb: "تۆبیاس ڕێن", kmr: "Tobias Renn" },
  "leyla-baran": { en: "Leyla Baran", ar: "ليلى باران", ckb: "لەیلا باران", kmr: "Leyla Baran" },
  "nadia-sarrouf": { en: "Nadia Sarrouf", ar: "نادية صرّوف", ckb: "نادیە سەڕووف", kmr: "Nadia Sarrouf" },
  "hana-dervish": { en: "Hana Dervish", ar: "هناء درويش", ckb: "هانا دەروێش", kmr: "Hana Derwêş" },
  "yusuf-karim": { en: "Yusuf Karim", ar: "يوسف كريم", ckb: "یوسف کەریم", kmr: "Ûsiv Kerîm" },
} satisfies Record<string, Names>;

export const series = {
  "after-dark": { en: "After dark", ar: "بعد حلول الظلام", ckb: "دوای تاریکبوون", kmr: "Piştî tariyê" },
} satisfies Record<string, Names>;

export type SectionSlug = keyof typeof sections;
export type TagSlug = keyof typeof tags;
export type AuthorSlug = keyof typeof authors;
export type SeriesSlug = keyof typeof series;
