/** Where something on another site can be shown in a frame. */
export interface Frame {
  /** Whose it is, as readers know it. */
  provider: string;
  kind: "video" | "sound" | "map";
  /** What the frame loads, once it is asked for. */
  address: string;
  /** The host that then hears of the reader. */
  host: string;
}

interface Provider {
  name: string;
  kind: Frame["kind"];
  /** The only place that its frames come from. */
  origin: string;
  hosts: readonly string[];
  /** What comes after the origin for a page of theirs; null where it is no page that can be framed. */
  find(page: URL): string | null;
}

const providers: readonly Provider[] = [
  {
    name: "YouTube",
    kind: "video",
    origin: "https://www.youtube-nocookie.com",
    hosts: ["youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"],
    find({ hostname, pathname, searchParams }) {
      const [, inPath] = /^\/(?:embed\/|shorts\/|live\/)?([\w-]{11})$/.exec(pathname) ?? [];
      const id = pathname === "/watch" && hostname !== "youtu.be" ? (searchParams.get("v") ?? "") : inPath;
      return id && /^[\w-]{11}$/.test(id) ? `/embed/${id}` : null;
    },
  },
  {
    name: "Vimeo",
    kind: "video",
    origin: "https://player.vimeo.com",
    hosts: ["vimeo.com", "www.vimeo.com", "player.vimeo.com"],
    find({ pathname, searchParams }) {
      const [, id, secret] = /^\/(?:video\/)?(\d{1,12})(?:\/([0-9a-f]{6,20}))?$/.exec(pathname) ?? [];
      if (!id) return null;
      const key = secret ?? searchParams.get("h");
      return `/video/${id}?dnt=1${key && /^[0-9a-f]{6,20}$/.test(key) ? `&h=${key}` : ""}`;
    },
  },
  {
    name: "SoundCloud",
    kind: "sound",
    origin: "https://w.soundcloud.com",
    hosts: ["soundcloud.com", "www.soundcloud.com", "m.soundcloud.com"],
    find({ pathname }) {
      if (!/^\/[\w-]{1,60}\/(sets\/)?[\w-]{1,150}$/.test(pathname)) return null;
      return `/player/?${new URLSearchParams({ url: `https://soundcloud.com${pathname}` })}`;
    },
  },
  {
    name: "OpenStreetMap",
    kind: "map",
    origin: "https://www.openstreetmap.org",
    hosts: ["openstreetmap.org", "www.openstreetmap.org"],
    find: mapOf,
  },
];

/** Where frames may come from, for the policy of the pages. */
export const frameOrigins: readonly string[] = providers.map(({ origin }) => origin);

/** How the page at an address can be shown in a frame; null for all but a few sites that we know. */
export function frameOf(address: string): Frame | null {
  const page = URL.parse(address);
  if (!page || !/^https?:$/.test(page.protocol) || page.username || page.password || page.port) return null;
  const provider = providers.find(({ hosts }) => hosts.includes(page.hostname));
  const path = provider?.find(page);
  if (!provider || !path) return null;
  const { name, kind, origin } = provider;
  return { provider: name, kind, address: origin + path, host: new URL(origin).host };
}

/** A map as its address has it, `#map=14/36.19/44.01`, in a frame of 640 by 400 pixels; a mark where it has one. */
function mapOf({ hash, searchParams }: URL): string | null {
  const [, zoom = "", lat = "", lon = ""] =
    /^#map=(\d{1,2})\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)/.exec(hash) ?? [];
  const [latitude, longitude] = [Number(lat), Number(lon)];
  if (lat === "" || Number(zoom) > 19 || Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return null;
  const width = (360 / 2 ** Number(zoom)) * (640 / 256);
  const height = width * (400 / 640) * Math.cos((latitude * Math.PI) / 180);
  const edges = [longitude - width / 2, latitude - height / 2, longitude + width / 2, latitude + height / 2];
  const query = new URLSearchParams({ bbox: edges.map((edge) => edge.toFixed(5)).join(","), layer: "mapnik" });
  const mark = [searchParams.get("mlat"), searchParams.get("mlon")];
  if (mark.every((it) => it !== null && /^-?\d{1,3}(\.\d+)?$/.test(it))) query.set("marker", mark.join(","));
  return `/export/embed.html?${query}`;
}
