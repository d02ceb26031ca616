import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { step } from "../step.mjs";
import { startBare } from "./bare.ts";
import type { Bench } from "./bench.ts";
import { freePort } from "./free-port.ts";
import { ask } from "./http.ts";
import { findBrotli, startNginx } from "./nginx.ts";
import { isPrinted, proxyHeaders } from "./printed.ts";
import { type Result, race, type Target } from "./race.ts";
import { type Encoding, type Page, readPage, type SampleArticle } from "./sample-page.ts";
import type { Site } from "./site.ts";
import { startStockNext } from "./stock-next.ts";

/** A browser that a person sits at: what a robot follows is not counted. */
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

export type Stand = { nginx: { pid: number; url: string; printedUrl: string }; page: Page; encodings: Encoding[] };

/** Starts nginx with the sample article as the site hands it out, as a file, and with the folder of printed pages. */
export async function setUpNginx(bench: Bench, site: Site, article: SampleArticle, press: string): Promise<Stand> {
  const page = await readPage(site.url + article.path);
  const plain = { root: join(bench.folder, "plain"), port: await freePort() };
  mkdirSync(plain.root);
  writeFileSync(join(plain.root, "article.html"), page.html);
  writeFileSync(join(plain.root, "article.html.gz"), page.packed.gzip.bytes);
  writeFileSync(join(plain.root, "article.html.br"), page.packed.br.bytes);
  const printed = { root: join(press, "pages"), port: await freePort(), headers: proxyHeaders(page.headers) };
  const brotli = findBrotli();
  const nginx = await startNginx(bench.cores.serving, {
    folder: join(bench.folder, "nginx"),
    plain,
    printed,
    redirectTo: site.url + article.path,
    brotli,
  });
  bench.afterwards(nginx.stop);
  const at = (port: number) => `http://127.0.0.1:${port}`;
  return {
    nginx: { pid: nginx.pid, url: at(plain.port), printedUrl: at(printed.port) },
    page,
    encodings: brotli ? ["gzip", "br"] : ["gzip"],
  };
}

/** The sample article from nginx, the site, Node alone and `next start`, in turns. */
export async function racePages(bench: Bench, site: Site, article: SampleArticle, stand: Stand): Promise<Result[]> {
  const { folder, cores, pace } = bench;
  const barePort = await freePort();
  const bare = await startBare(cores.serving, barePort, join(folder, "plain", "article.html.gz"));
  const next = await startStockNext(site, { folder: join(folder, "next"), core: cores.serving, pages: "kept" });
  try {
    const { url, pid } = stand.nginx;
    const file = `${url}/article.html`;
    const address = site.url + article.path;
    const gzip = { "Accept-Encoding": "gzip" };
    const unchanged = await Promise.all([file, address].map((it) => etagOf(it)));
    const targets: (Target | null)[] = [
      ...stand.encodings.flatMap((encoding) => {
        const headers = { "Accept-Encoding": encoding };
        return [
          { name: `nginx, ${encoding}`, url: file, headers, status: 200, pid, isClose: true },
          { name: `Dateline, ${encoding}`, url: address, headers, status: 200, pid: site.pid, isClose: true },
        ];
      }),
      { name: "node:http alone, gzip", url: `http://127.0.0.1:${barePort}`, headers: gzip, status: 200, pid: bare.pid },
      { name: "next start, gzip", url: next.url + article.path, headers: gzip, status: 200, pid: next.pid },
      { name: "next start, unpacked", url: next.url + article.path, headers: {}, status: 200, pid: next.pid },
      { name: "nginx, 304", url: file, headers: { ...gzip, ...unchanged[0] }, status: 304, pid },
      unchanged[1]
        ? { name: "Dateline, 304", url: address, headers: { ...gzip, ...unchanged[1] }, status: 304, pid: site.pid }
        : null,
      { name: "nginx, 302", url: `${url}/redirect`, headers: { "User-Agent": firefox }, status: 302, pid },
      {
        name: "Dateline, 302 counted",
        url: `${site.url}/s/${article.code}`,
        headers: { "User-Agent": firefox },
        status: 302,
        pid: site.pid,
      },
    ];
    return await step("Pages", () =>
      race(
        targets.filter((it) => it !== null),
        pace,
      ),
    );
  } finally {
    await bare.stop();
    await next.stop();
  }
}

async function etagOf(url: string): Promise<Record<string, string> | undefined> {
  const { headers } = await ask(url, { headers: { "Accept-Encoding": "gzip" } });
  return headers.etag === undefined ? undefined : { "If-None-Match": headers.etag };
}

/** The printed article from nginx alone, the site being down, beside a plain file. `null` where no file was printed. */
export async function racePrinted(
  { pace }: Bench,
  press: string,
  article: SampleArticle,
  { nginx, encodings }: Stand,
): Promise<Result[] | null> {
  if (!isPrinted(press, article.path)) return null;
  const targets = encodings.flatMap((encoding) => {
    const common = { headers: { "Accept-Encoding": encoding }, status: 200, pid: nginx.pid, isClose: true };
    return [
      { name: `nginx, ${encoding}`, url: `${nginx.url}/article.html`, ...common },
      { name: `nginx with PRESS_DIR, ${encoding}`, url: nginx.printedUrl + article.path, ...common },
    ];
  });
  return step("Pages of PRESS_DIR, the site being down", () => race(targets, pace));
}
