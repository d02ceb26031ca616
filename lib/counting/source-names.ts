import { noSource, otherSource, ownSource } from "./source.ts";

/** Sites that come under many hosts, and apps. */
const known: readonly (readonly [name: string, hosts: RegExp])[] = [
  ["Google", /^((.+\.)?google(\.[a-z]{2,3}){1,2}|com\.google\.android\..+)$/],
  ["Facebook", /^((.+\.)?facebook\.com|fb\.me|com\.facebook\..+)$/],
  ["Instagram", /^((.+\.)?instagram\.com|com\.instagram\.android)$/],
  ["X", /^(t\.co|(.+\.)?(twitter|x)\.com|com\.twitter\.android)$/],
  ["Telegram", /^(t\.me|(.+\.)?telegram\.org|org\.telegram\..+)$/],
  ["WhatsApp", /^((.+\.)?whatsapp\.com|wa\.me|com\.whatsapp)$/],
  ["YouTube", /^((.+\.)?youtube\.com|youtu\.be)$/],
  ["Bing", /^(.+\.)?bing\.com$/],
  ["Yahoo", /^(.+\.)?yahoo\.(com|co\.jp)$/],
  ["DuckDuckGo", /^(.+\.)?duckduckgo\.com$/],
];

const ourWords = new Map([
  [noSource, "Directly, or not said"],
  [ownSource, "Another page of this site"],
  [otherSource, "Others"],
]);

export interface Share {
  name: string;
  count: number;
}

/** What the desk calls a source. */
export function nameOfSource(source: string): string {
  return ourWords.get(source) ?? known.find(([, hosts]) => hosts.test(source))?.[0] ?? source;
}

/** Sources under the names that the desk gives them, the greatest first; what is beyond `most` names is under "Others". */
export function sharesOf(counts: readonly { source: string; count: number }[], most = 20): Share[] {
  const others = nameOfSource(otherSource);
  const byName = Map.groupBy(counts, ({ source }) => nameOfSource(source));
  const sum = (of: readonly { count: number }[]) => of.reduce((all, { count }) => all + count, 0);
  const shares = [...byName].map(([name, of]) => ({ name, count: sum(of) })).filter(({ count }) => count > 0);
  const named = shares.filter(({ name }) => name !== others).sort((a, b) => b.count - a.count);
  const rest = sum([...named.slice(most), ...shares.filter(({ name }) => name === others)]);
  return [...named.slice(0, most), ...(rest > 0 ? [{ name: others, count: rest }] : [])];
}
