import type { Language } from "../text/language.ts";

/** The most that may be typed, in characters. */
export const storyLimits = {
  headline: 300,
  standfirst: 600,
  datelinePlace: 80,
  alt: 500,
  caption: 1_000,
  credit: 200,
  keyPoint: 200,
  /** Of a tag, a series, a section or an author. */
  name: 80,
  /** What readers are told of a change, or of why an article was withdrawn. */
  note: 1_000,
};

/** The most that one story or article may have. */
export const most = { keyPoints: 6, tags: 8, authors: 8 };

export const storiesPerPage = 20;
export const correctionsPerPage = 50;

/** Lists are numbered so far: what is older stands in the archive. */
export const lastNumberedPage = 50;

/** Where an article is read. The code decides; the slug is for people. */
export function articlePath(article: { language: Language; code: string; slug: string }): string {
  return `/${article.language}/articles/${article.code}/${encodeURIComponent(article.slug)}`;
}

/** A page of a section, the newest being page 1. */
export function sectionPath(language: Language, section: string, page = 1): string {
  return `/${language}/sections/${section}${page === 1 ? "" : `/page/${page}`}`;
}

/** The short link of a story in one language. */
export function shortPath(code: string, language: Language): string {
  return `/s/${code}.${language}`;
}

interface Named {
  language: Language;
  name: string;
}

/** A name in the language of the page, else in the one it has; it tells in which. */
export function nameIn<T extends Named>(language: Language, names: readonly T[]): T | undefined {
  return names.find((name) => name.language === language) ?? names[0];
}
