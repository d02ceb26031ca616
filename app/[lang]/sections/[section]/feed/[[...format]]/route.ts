import { feedOfStories } from "../../../../story-feeds.ts";

// The same for everybody, as the pages are.
export const dynamic = "force-static";

interface Context {
  params: Promise<{ lang: string; section: string; format?: string[] }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, section, format } = await params;
  return feedOfStories(lang, { of: "section", slug: section }, format);
}
