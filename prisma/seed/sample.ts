import type { ArticleStatus, CommentStatus } from "../../lib/generated/prisma/enums.ts";
import type { Language } from "../../lib/text/language.ts";
import type { Text } from "./document.ts";
import type { AuthorSlug, SectionSlug, TagSlug } from "./names.ts";
import type { SceneName } from "./scenes.ts";

export interface ArticleSample {
  headline: string;
  standfirst: string;
  dateline: string;
  authors: AuthorSlug[];
  alt: string;
  caption: string;
  credit: string;
  body: Text;
  /** Published unless it says something else. */
  status?: ArticleStatus;
}

export interface CommentSample {
  name: string;
  language: Language;
  text: string;
  replies?: CommentSample[];
  /** Published unless it says something else. */
  status?: CommentStatus;
}

/** A story made up for a site without stories. Nobody and no place in it exists. */
export interface StorySample {
  section: SectionSlug;
  tags: TagSlug[];
  scene: SceneName;
  /** For a picture in the body, where it has one. */
  sketch?: SceneName;
  /** How long before now it was published. */
  hoursAgo: number;
  articles: Partial<Record<Language, ArticleSample>>;
  thread?: CommentSample[];
}
