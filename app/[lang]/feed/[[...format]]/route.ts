import { feedOfStories } from "../../story-feeds.ts";

// The same for everybody, as the pages are.
export const dynamic = "force-static";

interface Context {
  params: Promise<{ lang: string; format?: string[] }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, format } = await params;
  return feedOfStories(lang, { of: "language" }, format);
}
