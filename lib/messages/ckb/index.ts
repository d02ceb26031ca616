import { comments } from "./comments.ts";
import { mail } from "./mail.ts";
import { problems } from "./problems.ts";
import { reasons } from "./reasons.ts";
import { receipts } from "./receipts.ts";
import { reports } from "./reports.ts";
import { site } from "./site.ts";
import { stories } from "./stories.ts";

export const ckb = { comments, mail, problems, reasons, receipts, reports, site, stories };
