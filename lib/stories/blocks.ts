import { z } from "zod";
import { isUploadId } from "../media/upload-id.ts";
import { galleryLimits } from "./gallery.ts";
import { code, line, words } from "./inline.ts";

const paragraph = z.strictObject({ type: z.literal("paragraph"), content: line });

const heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: line,
});

/** Words of the text itself, shown large. */
const pullQuote = z.strictObject({ type: z.literal("pullQuote"), content: line });

const codeBlock = z.strictObject({
  type: z.literal("codeBlock"),
  /** The language's name as readers shall see it, or nothing. */
  attrs: z.strictObject({ language: words(40) }),
  content: code,
});

const mediaId = z.string().refine(isUploadId);
const caption = words(1_000);
const credit = words(200);

const shown = z.strictObject({ mediaId, alt: words(500), caption, credit });

const picture = z.strictObject({ type: z.literal("picture"), attrs: shown });

const gallery = z.strictObject({
  type: z.literal("gallery"),
  attrs: z.strictObject({ pictures: z.array(shown).min(galleryLimits.fewest).max(galleryLimits.most) }),
});

/** A sound or film file of ours; which of the two, the file says. */
const recording = z.strictObject({
  type: z.literal("recording"),
  attrs: z.strictObject({
    recordingId: mediaId,
    title: words(200),
    caption,
    credit,
    /** What a film shows before it plays: a picture of ours, or nothing. */
    posterId: z.union([z.literal(""), mediaId]),
  }),
});

/** Something on another site. lib/stories/embeds.ts knows which of them can be shown in a frame. */
const embed = z.strictObject({
  type: z.literal("embed"),
  attrs: z.strictObject({
    url: words(2_000).refine(isOnTheWeb, "An embed leads to https or http."),
    title: words(200),
  }),
});

/** At most so many cells beside and below one another. */
export const tableLimits = { columns: 20, rows: 200 };

const span = z.strictObject({
  colspan: z.int().min(1).max(tableLimits.columns),
  rowspan: z.int().min(1).max(tableLimits.rows),
});

const cell = z.strictObject({
  type: z.enum(["tableCell", "tableHeader"]),
  attrs: span,
  content: z.array(paragraph).min(1),
});

const tableRow = z.strictObject({
  type: z.literal("tableRow"),
  content: z.array(cell).max(tableLimits.columns).exactOptional(),
});

const table = z.strictObject({
  type: z.literal("table"),
  attrs: z.strictObject({ caption: words(300) }),
  content: z.array(tableRow).min(1).max(tableLimits.rows),
});

const listItem = z.strictObject({
  type: z.literal("listItem"),
  get content() {
    return z.array(block).min(1);
  },
});

const bulletList = z.strictObject({ type: z.literal("bulletList"), content: z.array(listItem).min(1) });

const orderedList = z.strictObject({
  type: z.literal("orderedList"),
  attrs: z.strictObject({ start: z.int().min(0).max(9_999) }).optional(),
  content: z.array(listItem).min(1),
});

const blockquote = z.strictObject({
  type: z.literal("blockquote"),
  get content() {
    return z.array(block).min(1);
  },
});

export const block = z.discriminatedUnion("type", [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  pullQuote,
  table,
  codeBlock,
  picture,
  gallery,
  recording,
  embed,
]);

export type Block = z.infer<typeof block>;
export type ListItem = z.infer<typeof listItem>;
export type TableRow = z.infer<typeof tableRow>;
export type TableCell = z.infer<typeof cell>;
/** A picture of ours, with the words about it. */
export type Shown = z.infer<typeof shown>;

function isOnTheWeb(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? "");
}
