/** The languages the site speaks, in the order they are offered. */
export const languages = ["en", "ar", "ckb", "kmr"] as const;

export type Language = (typeof languages)[number];

/** Each language's name in itself. */
export const languageNames: Record<Language, string> = {
  en: "English",
  ar: "العربية",
  ckb: "کوردیی ناوەندی",
  kmr: "Kurmancî",
};

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

export type Direction = "ltr" | "rtl";

const rightToLeft: ReadonlySet<string | undefined> = new Set(["Arab", "Hebr", "Syrc", "Thaa"]);

/** The direction of a language's script; "Kurdish" alone does not say. */
export function direction(language: Language): Direction {
  return rightToLeft.has(new Intl.Locale(language).maximize().script) ? "rtl" : "ltr";
}

/** What a browser that prefers `ku` or `ku-Arab` means. */
function closest(tag: string): Language | undefined {
  const [base] = tag.toLowerCase().split("-");
  if (base === "ku") return /-(arab|iq|ir)\b/i.test(tag) ? "ckb" : "kmr";
  return isLanguage(base) ? base : undefined;
}

/**
 * The best of `offered` for an Accept-Language header (RFC 9110 §12.5.4), else the first offered.
 * Anything malformed counts as not said.
 */
export function bestLanguage(
  acceptLanguage: string | null | undefined,
  offered: readonly [Language, ...Language[]],
): Language {
  const wishes = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(Boolean);
      return { language: closest(tag), quality: Number(quality ?? 1) };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wishes.map((wish) => wish.language).find((language) => language && offered.includes(language)) ?? offered[0];
}
