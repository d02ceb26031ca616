import { siteFeed } from "../../../feeds.ts";

// The same for everybody, as the pages are.
export const dynamic = "force-static";

interface Context {
  params: Promise<{ lang: string }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return siteFeed(await params, "atom");
}
