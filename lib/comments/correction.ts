import { db } from "../db.ts";
import { askOutside } from "../outside-checks/public.ts";
import { judgeBy } from "../rules/judging.ts";
import { rulesAt } from "../rules/public.ts";
import { hashOf } from "../secret-token.ts";
import { opinionOn } from "../spam-filter/public.ts";
import { type Finding, readFindings } from "./check.ts";

/**
 * What is found of a comment once its writer has changed its words, the comment being the one that a receipt's token
 * opens: what was found of its writer and sending stays, what was found in the words makes room for what is found in
 * the newer ones. Empty for a token that opens none.
 */
export async function findingsOnCorrection(token: string, text: string): Promise<Finding[]> {
  const receipt = await db.receipt.findUnique({ where: { tokenHash: hashOf(token) }, select: { comment: { select } } });
  const comment = receipt?.comment;
  if (comment?.authorName == null) return [];
  const { authorName: author, email, language, story, visitor, parentId } = comment;
  const { version } = await db.moderationSettings.findUniqueOrThrow({ where: { id: 1 } });
  const place = { language, story: story.code, section: story.sectionId };
  // It is no new comment: neither do its words come again, nor is its writer any newer than when it was sent.
  const ruled = judgeBy(await rulesAt(version), {
    ...place,
    ...{ text, author, email: email ?? "", copies: 0, ofVisitor: 0, isNewcomer: false, at: new Date() },
  });
  const publishedAt = story.articles.find((article) => article.language === language)?.publishedAt ?? null;
  const told = { code: story.code, publishedAt };
  const [opinion, outside] = await Promise.all([
    opinionOn({ language, text }),
    askOutside({ action: "EDIT", text, author, email, language, story: told, parentId, visitor, honeypot: "" }),
  ]);
  const found = [...ruled, ...(opinion ? [opinion] : []), ...outside];
  const kept = readFindings(comment.findings).filter(({ rule }) => !ofWords.has(rule));
  return [...kept, ...found.map((finding): Finding => ({ ...finding, of: "correction" }))];
}

const ofWords: ReadonlySet<Finding["rule"]> = new Set(["rule", "filter", "akismet", "hook"]);

const select = {
  ...{ authorName: true, email: true, language: true, findings: true, visitor: true, parentId: true },
  story: {
    select: { code: true, sectionId: true, articles: { select: { language: true, publishedAt: true } } },
  },
} as const;
