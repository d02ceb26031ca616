import type { Metadata } from "next";
import { ArticleFilter } from "#components/desk/article-filter.tsx";
import { ArticleList } from "#components/desk/article-list.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { rowNumber } from "#lib/row-number.ts";
import { may } from "#lib/staff/roles.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { listArticles } from "#lib/stories/desk/shelf.ts";
import { isLanguage } from "#lib/text/language.ts";
import { deskTime } from "../time.ts";

export const metadata: Metadata = { title: "Articles" };

const statuses = ["DRAFT", "PUBLISHED", "WITHDRAWN"] as const;

export default async function Page({ searchParams }: PageProps<"/desk/articles">) {
  const author = await requireStaff("write");
  const query = await searchParams;
  const search = {
    status: statuses.find((status) => status === query.status),
    language: isLanguage(query.language) ? query.language : undefined,
    mine: query.mine === "yes" ? "mine" : "everybody's",
    headline: typeof query.headline === "string" ? query.headline.replaceAll("\0", "").slice(0, 300) : "",
    page: Math.min(rowNumber(query.page) ?? 1, 1_000),
  } as const;
  const { articles, hasMore } = await listArticles(author, search);
  return (
    <Sheet title="Articles">
      <p>
        <a href="/desk/articles/new">Write a new article</a>
      </p>
      <ArticleFilter search={search} canSeeAll={may(author.role, "publish")} />
      <ArticleList articles={articles} time={deskTime().dateTime} />
      {hasMore && (
        <p>
          <a href={`/desk/articles?${older(query, search.page + 1)}`}>Older articles</a>
        </p>
      )}
    </Sheet>
  );
}

function older(query: Record<string, string | string[] | undefined>, page: number): URLSearchParams {
  const kept = Object.entries(query).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const next = new URLSearchParams(kept);
  next.set("page", String(page));
  return next;
}
