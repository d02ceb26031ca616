import { comments } from "./comments.ts";
import { desk } from "./desk.ts";
import { deskAudit } from "./desk-audit.ts";
import { deskBlocks } from "./desk-blocks.ts";
import { deskDeciding } from "./desk-deciding.ts";
import { deskFigures } from "./desk-figures.ts";
import { deskFilter } from "./desk-filter.ts";
import { deskModes } from "./desk-modes.ts";
import { deskNews } from "./desk-news.ts";
import { deskOutside } from "./desk-outside.ts";
import { deskQueue } from "./desk-queue.ts";
import { deskReasons } from "./desk-reasons.ts";
import { deskRules } from "./desk-rules.ts";
import { feeds } from "./feeds.ts";
import { lists } from "./lists.ts";
import { mail } from "./mail.ts";
import { moderation } from "./moderation.ts";
import { problems } from "./problems.ts";
import { reading } from "./reading.ts";
import { reasons } from "./reasons.ts";
import { receipts } from "./receipts.ts";
import { reports } from "./reports.ts";
import { search } from "./search.ts";
import { sharing } from "./sharing.ts";
import { site } from "./site.ts";
import { stories } from "./stories.ts";

export const en = {
  comments,
  desk,
  deskAudit,
  deskBlocks,
  deskDeciding,
  deskFigures,
  deskFilter,
  deskModes,
  deskNews,
  deskOutside,
  deskQueue,
  deskReasons,
  deskRules,
  feeds,
  lists,
  mail,
  moderation,
  problems,
  reading,
  reasons,
  receipts,
  reports,
  search,
  sharing,
  site,
  stories,
};
