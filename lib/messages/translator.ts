import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../text/language.ts";
import { ar } from "./ar/index.ts";
import { ckb } from "./ckb/index.ts";
import { en } from "./en/index.ts";
import { kmr } from "./kmr/index.ts";
import { calendarLocale } from "./locale.ts";

/** English decides which messages there are; a language that lacks one does not compile. */
export type Catalogue = { [Area in keyof typeof en]: Record<keyof (typeof en)[Area], string> };

export type MessageKey = {
  [Area in keyof Catalogue]: `${Area}.${Extract<keyof Catalogue[Area], string>}`;
}[keyof Catalogue];

export type MessageValues = Record<string, string | number>;

const catalogues: Record<Language, Catalogue> = { en, ar, ckb, kmr };

/** The messages of a language as they stand, for pages that send some along to their scripts. */
export function messagesOf(language: Language): Catalogue {
  return catalogues[language];
}

/** Says a message in one language, and its dates and numbers as that language writes them (CLDR). */
export interface Translator {
  (key: MessageKey, values?: MessageValues): string;
  readonly language: Language;
  date(time: Date): string;
  /** A month with its year. */
  month(time: Date): string;
  year(time: Date): string;
  dateTime(time: Date): string;
  number(value: number): string;
}

/**
 * The words of a language. Messages are in ICU MessageFormat, so that plurals have as many forms as the language has.
 * @param timeZone an IANA name; dates are told in it
 */
export function translator(language: Language, timeZone = "UTC"): Translator {
  const id = `${language} ${timeZone}`;
  const known = translators.get(id);
  if (known) return known;
  const made = make(language, timeZone);
  translators.set(id, made);
  return made;
}

/** A few languages in the one time zone of the site. To make their formats takes longer than to use them. */
const translators = new Map<string, Translator>();

function make(language: Language, timeZone: string): Translator {
  const locale = calendarLocale[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone });
  const year = new Intl.DateTimeFormat(locale, { year: "numeric", timeZone });
  const minute = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone });
  const figure = new Intl.NumberFormat(locale);
  const say = (key: MessageKey, values: MessageValues = {}) => String(compiled(language, key).format(values));
  return Object.assign(say, {
    language,
    date: (time: Date) => day.format(time),
    month: (time: Date) => month.format(time),
    year: (time: Date) => year.format(time),
    dateTime: (time: Date) => minute.format(time),
    number: (value: number) => figure.format(value),
  });
}

const cache = new Map<string, IntlMessageFormat>();

function compiled(language: Language, key: MessageKey): IntlMessageFormat {
  const id = `${language} ${key}`;
  const known = cache.get(id);
  if (known) return known;
  const made = new IntlMessageFormat(text(catalogues[language], key), calendarLocale[language], undefined, {
    ignoreTag: true,
  });
  cache.set(id, made);
  return made;
}

function text(catalogue: Record<string, Record<string, string>>, key: MessageKey): string {
  const [area = "", name = ""] = key.split(".");
  const message = catalogue[area]?.[name];
  if (message === undefined) throw new Error(`no message ${key}`);
  return message;
}
