import { comments } from "./comments.ts";
import { mail } from "./mail.ts";
import { problems } from "./problems.ts";
import { site } from "./site.ts";
import { stories } from "./stories.ts";

export const kmr = { comments, mail, problems, site, stories };
