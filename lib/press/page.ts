import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzipSync, gzip as gzipCompress } from "node:zlib";
import type { QuickAnswer } from "../http/quick-answers.ts";
import type { Encoding } from "./encoding.ts";
import type { Rendering } from "./rendering.ts";

/** One form of a page, ready to go out. */
export interface Variant {
  readonly etag: string;
  /** When it was printed, for who knows no ETag; undefined for what is not kept. As `Date.parse` tells time. */
  readonly printed: number | undefined;
  readonly found: QuickAnswer & { readonly body: Buffer };
  /** The answer to who has it already: with the headers that a stored answer is updated with (RFC 9110 §15.4.5). */
  readonly unchanged: QuickAnswer;
}

/** A page as it is served: made once, the same for everybody. */
export interface Page {
  status: number;
  variants: Readonly<Record<Encoding, Variant>>;
  /** What it shows; when that changes, the page is old. */
  subjects: ReadonlySet<string>;
  /** What it takes of the memory. */
  bytes: number;
}

/** What the press puts on every page, in the form of `QuickAnswer.headers`. */
export type CommonHeaders = readonly string[];

const compressed = {
  gzip: (body: Buffer) => promisify(gzipCompress)(body, { level: 9 }),
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 10,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
};

/** Makes a page that many will ask for: compressed once, in each encoding. */
export async function pressed(rendering: Rendering, common: CommonHeaders): Promise<Page> {
  const { body } = rendering;
  const [small, smallest] = await Promise.all([compressed.gzip(body), compressed.br(body)]);
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 16);
  // Rather than what it shows: of a page from which something went, the newest thing left is older.
  const modified = new Date().toUTCString();
  const lasting = ["Vary", "Accept-Encoding", "Last-Modified", modified];
  const headers = [...common, ...pageHeaders(rendering), ...lasting];
  const [gzip, br] = packed([small, smallest]);
  const printed = Date.parse(modified);
  const variants = {
    identity: unpacked(variant(`"${hash}"`, body, headers, printed), gzip),
    gzip: variant(`"${hash}-gzip"`, gzip, [...headers, "Content-Encoding", "gzip"], printed),
    br: variant(`"${hash}-br"`, br, [...headers, "Content-Encoding", "br"], printed),
  };
  const { status, subjects } = rendering;
  return { status, variants, subjects, bytes: small.byteLength + smallest.byteLength + overhead };
}

/** What a kept page takes beside its bytes: mostly its headers, three times. Measured. */
const overhead = 2_048;

/** Copies buffers into memory of just their size: what comes out of a compressor is a small part of a large piece. */
function packed(buffers: [Buffer, Buffer]): [Buffer, Buffer] {
  const [first, second] = buffers;
  const whole = Buffer.allocUnsafeSlow(first.byteLength + second.byteLength);
  first.copy(whole);
  second.copy(whole, first.byteLength);
  return [whole.subarray(0, first.byteLength), whole.subarray(first.byteLength)];
}

/** The few who take no compression get it undone for them, so that memory holds twice as many pages. */
function unpacked(plain: Variant, gzip: Buffer): Variant {
  return {
    ...plain,
    found: {
      ...plain.found,
      get body() {
        return gunzipSync(gzip);
      },
    },
  };
}

/** Makes a page for the one who asks: as it is. */
export function single(rendering: Rendering, common: CommonHeaders): Page {
  const { status, body, subjects } = rendering;
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 16);
  const identity = variant(`"${hash}"`, body, [...common, ...pageHeaders(rendering)]);
  return { status, variants: { identity, gzip: identity, br: identity }, subjects, bytes: body.byteLength };
}

function variant(etag: string, body: Buffer, headers: readonly string[], printed?: number): Variant {
  const about = [...headers, "ETag", etag];
  return {
    etag,
    printed,
    found: {
      status: "200 OK",
      headers: [...about, "Content-Length", String(body.byteLength)],
      body,
      isLasting: true,
    },
    unchanged: { status: "304 Not Modified", headers: about, isLasting: true },
  };
}

/**
 * A cache in front may hand a page out for ten seconds without asking, and go on while the site is down. One that is
 * told by tag what has changed may hold it for as long as it likes.
 */
const forEverybody = "public, max-age=0, s-maxage=10, stale-if-error=86400";

function pageHeaders({ headers, isShared, status, shortLink, subjects }: Rendering): string[] {
  const tags = [...subjects].map((subject) => subject.replaceAll(" ", "-"));
  const mayBeKept = isShared && status === 200;
  return [
    ...headers,
    ...["Cache-Control", mayBeKept ? forEverybody : isShared ? "no-cache" : "no-store"],
    ...(mayBeKept ? ["Accept-Ranges", "bytes", "Cache-Tag", tags.join(","), "Surrogate-Key", tags.join(" ")] : []),
    ...(shortLink ? ["Link", `<${shortLink}>; rel=shortlink`] : []),
  ];
}
