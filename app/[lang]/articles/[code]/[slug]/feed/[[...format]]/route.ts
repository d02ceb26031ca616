import { feedOfArticle } from "../../../../../comment-feeds.ts";

// The same for everybody, as the pages are.
export const dynamic = "force-static";

interface Context {
  params: Promise<{ lang: string; code: string; format?: string[] }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, code, format } = await params;
  return feedOfArticle(lang, code, format);
}
