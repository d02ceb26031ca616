import type { AuthorSlug } from "./names.ts";
import type { Drawing } from "./pictures.ts";

interface Look {
  wall: string;
  skin: string;
  coat: string;
  hair: string;
  /** What is drawn over the head. */
  cut: keyof typeof cuts;
}

/** Outlines of hair on a head whose middle is at 240, 200. */
const cuts = {
  short: "M150 205C140 100 200 70 240 72C290 70 345 100 330 205C322 160 300 140 240 142C180 140 158 160 150 205Z",
  long: "M140 330C120 120 180 68 240 70C300 68 360 120 340 330L306 330C330 200 316 150 236 138C166 150 150 200 174 330Z",
  bun: "M152 205C146 110 196 84 240 84C284 84 334 110 328 205C316 160 286 146 240 146C194 146 164 160 152 205ZM240 92a38 38 0 1 1 1 0Z",
  bald: "M154 210C150 180 156 160 164 150C164 170 162 190 162 214ZM326 210C330 180 324 160 316 150C316 170 318 190 318 214Z",
};

const looks = {
  "mara-lindqvist": { wall: "#d7dfe0", skin: "#e8c3a2", coat: "#2f4858", hair: "#b78a4a", cut: "long" },
  "samir-haddawi": { wall: "#e5dccb", skin: "#c4936a", coat: "#4a4238", hair: "#2b2522", cut: "short" },
  "shilan-awder": { wall: "#dcd6e2", skin: "#d2a27c", coat: "#5b3a5e", hair: "#2a1f1c", cut: "long" },
  "tobias-renn": { wall: "#d5dfd2", skin: "#e6bfa0", coat: "#3c5244", hair: "#8b8178", cut: "bald" },
  "leyla-baran": { wall: "#ecdcd2", skin: "#cfa07a", coat: "#8a4b38", hair: "#3a2a20", cut: "bun" },
  "nadia-sarrouf": { wall: "#d2dce8", skin: "#d8ad88", coat: "#33456b", hair: "#1f1b1d", cut: "bun" },
  "hana-dervish": { wall: "#e6e2c9", skin: "#c99a72", coat: "#6b5a22", hair: "#55504c", cut: "long" },
  "yusuf-karim": { wall: "#d9e2df", skin: "#b98a63", coat: "#27524f", hair: "#24201e", cut: "short" },
} satisfies Record<AuthorSlug, Look>;

/** An author as a shape against a wall: nobody's face. */
export function portrait(name: AuthorSlug): Drawing {
  const { wall, skin, coat, hair, cut }: Look = looks[name];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 480 480">
    <rect width="480" height="480" fill="${wall}"/><circle cx="240" cy="215" r="190" fill="#fff" opacity=".25"/>
    <path d="M40 480C50 370 130 340 240 340C350 340 430 370 440 480Z" fill="${coat}"/>
    <path d="M198 280H282V346Q240 386 198 346Z" fill="${skin}"/><path d="M198 296Q240 336 282 296V316Q240 352 198 316Z" opacity=".18"/>
    <ellipse cx="240" cy="212" rx="82" ry="104" fill="${skin}"/><path d="${cuts[cut]}" fill="${hair}"/></svg>`;
  return { svg, width: 480, height: 480 };
}
