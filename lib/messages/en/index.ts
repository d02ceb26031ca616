import { comments } from "./comments.ts";
import { problems } from "./problems.ts";
import { reports } from "./reports.ts";
import { site } from "./site.ts";
import { stories } from "./stories.ts";

export const en = { comments, problems, reports, site, stories };
