import type { ArticleStatus, CommentStatus, CorrectionKind, StoryKind } from "../../lib/generated/prisma/enums.ts";
import type { Language } from "../../lib/text/language.ts";
import type { Text } from "./document.ts";
import type { AuthorSlug, SectionSlug, SeriesSlug, TagSlug } from "./names.ts";
import type { SceneName } from "./scenes.ts";

export interface ArticleSample {
  headline: string;
  standfirst: string;
  dateline: string;
  authors: AuthorSlug[];
  alt: string;
  caption: string;
  credit: string;
  keyPoints?: string[];
  body: Text;
  /** What was changed since, and how long before now. */
  corrections?: { kind: CorrectionKind; note: string; hoursAgo: number }[];
  /** Published unless it says something else. */
  status?: ArticleStatus;
  withdrawnFor?: string;
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
  /** News unless it says something else. */
  kind?: StoryKind;
  series?: { slug: SeriesSlug; part: number };
  tags: TagSlug[];
  scene: SceneName;
  /** For a picture in the body, where it has one. */
  sketch?: SceneName;
  /** How long before now it was published. */
  hoursAgo: number;
  articles: Partial<Record<Language, ArticleSample>>;
  thread?: CommentSample[];
}
