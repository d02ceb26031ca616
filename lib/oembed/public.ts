import { db } from "../db.ts";
import { env } from "../env.ts";
import { heightAt, pictureAddress } from "../media/media.ts";
import { authorPath } from "../stories/paths.ts";
import { visible } from "../stories/public.ts";
import { type Picture, teaser } from "../stories/shapes.ts";
import { nameIn } from "../stories/story.ts";
import type { Extract, Target } from "./oembed.ts";

/** The most that a thumbnail may be, in pixels. */
export interface Box {
  width: number;
  height: number;
}

/** What another page may show of an article; null when there is none that readers see. */
export async function findExtract({ code, language }: Target, box: Box): Promise<Extract | null> {
  const article = await db.article.findFirst({
    where: { story: { code }, ...visible, ...(language && { language }) },
    orderBy: { language: "asc" },
    select: teaser,
  });
  if (!article) return null;
  const { SITE_URL: site, SITE_NAME } = env();
  const [first] = article.authors;
  const name = first && nameIn(article.language, first.author.names)?.name;
  return {
    title: article.headline,
    ...(name && { author_name: name, author_url: site + authorPath(article.language, first.author.slug) }),
    provider_name: SITE_NAME,
    provider_url: `${site}/${article.language}`,
    ...(article.leadMedia && thumbnail(article.leadMedia, box, site)),
  };
}

/** The widest that fits; nothing when none does. */
function thumbnail(picture: Picture, box: Box, site: string) {
  const fitting = picture.widths.findLast((wide) => wide <= box.width && heightAt(picture, wide) <= box.height);
  if (fitting === undefined) return {};
  const url = site + pictureAddress(picture.id, fitting, "jpg");
  return { thumbnail_url: url, thumbnail_width: fitting, thumbnail_height: heightAt(picture, fitting) };
}
