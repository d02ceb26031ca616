import { env } from "#lib/env.ts";
import { robots } from "#lib/sitemaps/robots.ts";
import { sharedAnswer } from "../shared-answer.ts";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return sharedAnswer(robots(env().SITE_URL), "text/plain");
}
