import { birds, boat, dice, hills, houses, many, peaks, sky, stars, sun, trees, water } from "./brushes.ts";
import type { Drawing } from "./pictures.ts";

const scenes = {
  harbour: [
    sky(["#1d2b4f", "#e9926a"]),
    sun(1120, 470, 70, "#ffd9a0"),
    hills(3, 520, 90, "#3b3f63"),
    houses(5, 560, ["#2c3254", "#394068", "#242a48"], "#ffd27a"),
    water(7, 560, "#27375d", "#ffcf9a"),
    boat(420, 690, 1.5, "#131a30", "#f2e3d0"),
    boat(980, 630, 0.8, "#131a30", "#e6c4a4"),
  ],
  pier: [
    sky(["#9cc3d5", "#f3ead8"]),
    hills(13, 480, 120, "#7f9fae"),
    water(17, 480, "#5c8796", "#ffffff"),
    `<path d="M620 900L760 520H840L980 900Z" fill="#6b4f3a"/>`,
    many(
      6,
      (n) =>
        `<path d="M${700 - n * 26} ${560 + n * 62}V${660 + n * 62}M${900 + n * 26} ${560 + n * 62}V${660 + n * 62}" stroke="#3f2d20" stroke-width="${8 + n * 2}"/>`,
    ),
    boat(1240, 600, 1, "#25404a", "#fdf8ee"),
  ],
  market: [
    sky(["#f4d9a8", "#f7efe0"]),
    `<path d="M0 330Q200 150 400 330Q600 150 800 330Q1000 150 1200 330Q1400 150 1600 330V0H0Z" fill="#7a4a34"/>`,
    many(9, (n) => `<rect x="${n * 200 - 12}" y="240" width="24" height="420" fill="#8a5a40"/>`),
    many(
      8,
      (n) =>
        `<path d="M${n * 200 + 14} 480h172l26 70H${n * 200 - 12}Z" fill="${["#b5463c", "#2f6f73", "#d99a2b", "#5f7f3a"][n % 4]}"/>`,
    ),
    `<rect y="660" width="1600" height="240" fill="#c9a67a"/>`,
    many(
      90,
      (n) =>
        `<circle cx="${20 + (n % 45) * 35.5}" cy="${n < 45 ? 640 : 618}" r="19" fill="${["#d8572a", "#e8b23a", "#7d9b3c", "#9c2f3f", "#e4d7a0"][(n * 7) % 5]}"/>`,
    ),
  ],
  tram: [
    sky(["#5f7fa8", "#e8e2d4"]),
    hills(23, 430, 160, "#8b9b94"),
    houses(29, 560, ["#b98a6a", "#c9a98a", "#a3705a", "#8f8a7a"], "#fff0c0"),
    `<rect y="560" width="1600" height="340" fill="#6d6a66"/><path d="M0 790H1600M0 830H1600" stroke="#3d3b39" stroke-width="8"/><path d="M0 250L1600 220" stroke="#33312f" stroke-width="4"/>`,
    `<rect x="380" y="470" width="820" height="310" rx="40" fill="#b23a2e"/><rect x="380" y="640" width="820" height="40" fill="#f3e6cf"/><path d="M780 470L830 236" stroke="#222" stroke-width="8"/>`,
    many(6, (n) => `<rect x="${420 + n * 126}" y="510" width="104" height="104" rx="12" fill="#cfe3ea"/>`),
    many(4, (n) => `<circle cx="${500 + n * 190}" cy="790" r="34" fill="#262423"/>`),
  ],
  bakery: [
    sky(["#2b1d17", "#5a3524"]),
    `<path d="M420 760V430Q800 120 1180 430V760Z" fill="#8c5a3c"/><path d="M560 760V500Q800 300 1040 500V760Z" fill="#ff9d3a"/><path d="M640 760V560Q800 430 960 560V760Z" fill="#ffd36b"/>`,
    many(
      60,
      (n) =>
        `<rect x="${(n % 20) * 84 - (Math.floor(n / 20) % 2) * 42}" y="${770 + Math.floor(n / 20) * 46}" width="78" height="40" fill="#6a4230"/>`,
    ),
    many(
      7,
      (n) =>
        `<ellipse cx="${170 + n * 210}" cy="${745 + (n % 2) * 24}" rx="88" ry="42" fill="#d59a55"/><path d="M${110 + n * 210} ${735 + (n % 2) * 24}q60 -34 120 0" stroke="#8d5a2a" stroke-width="7" fill="none"/>`,
    ),
  ],
  bridge: [
    sky(["#f0b79a", "#fbe9d6"]),
    hills(31, 470, 140, "#c48f86"),
    hills(37, 540, 100, "#9b6c70"),
    water(41, 600, "#6f7fa0", "#ffe3cf"),
    `<path d="M0 470H1600V520H0Z" fill="#4a3f4f"/>`,
    many(
      4,
      (n) =>
        `<path d="M${n * 400} 520V760H${n * 400 + 50}Q${n * 400 + 50} 560 ${n * 400 + 225} 560T${n * 400 + 400} 760V520Z" fill="#5b4e60"/>`,
    ),
    many(33, (n) => `<path d="M${n * 50} 470V430" stroke="#4a3f4f" stroke-width="6"/>`),
    `<path d="M0 430H1600" stroke="#4a3f4f" stroke-width="8"/>`,
  ],
  telescope: [
    sky(["#060b1f", "#28356b"]),
    stars(43, 320, 620),
    `<path d="M-50 620Q500 60 1650 20V120Q600 200 -50 760Z" fill="#fff" opacity=".06"/>`,
    peaks(47, 760, 260, "#151c3a", "#3a4676"),
    `<path d="M560 760V610H1040V760Z" fill="#c9cbd6"/><path d="M560 610A240 240 0 0 1 1040 610Z" fill="#e7e8ef"/><path d="M770 372L900 384L870 610H760Z" fill="#141a30"/><path d="M800 560L930 300L972 322L850 590Z" fill="#8d94b3"/>`,
    hills(53, 800, 50, "#0c1128"),
  ],
  lake: [
    sky(["#7fb2cf", "#eaf3f2"]),
    peaks(59, 520, 340, "#5d7c8c", "#f7fbff"),
    hills(61, 540, 60, "#3d5f57"),
    water(67, 530, "#3f7f92", "#dff4f6"),
    trees(71, 900, "#1f3f3a", 9),
  ],
  storks: [
    sky(["#f6c66d", "#f9efd8"]),
    sun(420, 420, 110, "#fff1c4"),
    birds(73, 26, "#3a3226"),
    hills(79, 700, 120, "#8c9a4d"),
    hills(83, 790, 80, "#5e7038"),
    `<path d="M1180 820V430" stroke="#4d4030" stroke-width="18"/><ellipse cx="1180" cy="424" rx="120" ry="34" fill="#5e4c36"/><path d="M1160 400V300q0 -40 40 -44l60 14l-46 8q-16 6 -14 30l10 92Z" fill="#fffaf0"/><path d="M1254 268l60 12l-58 2Z" fill="#d5572a"/>`,
  ],
  rings: [
    sky(["#d8bd94", "#b98d5c"]),
    many(
      24,
      (n) =>
        `<ellipse cx="${760 + n * 3}" cy="${470 - n * 2}" rx="${690 - n * 28}" ry="${430 - n * 17}" fill="${n % 2 ? "#c99a63" : "#dcb681"}" stroke="#8a5d34" stroke-width="${2 + (n % 5)}"/>`,
    ),
    `<path d="M830 430L1180 250M830 430L420 700" stroke="#6c4526" stroke-width="5"/>`,
  ],
  seeds: [
    sky(["#dfe8d5", "#b7c99c"]),
    many(5, (row) =>
      many(
        9,
        (n) =>
          `<rect x="${60 + n * 166}" y="${60 + row * 164}" width="146" height="144" rx="16" fill="#f8f4e6"/><ellipse cx="${133 + n * 166}" cy="${132 + row * 164}" rx="${24 + ((n * 5 + row * 3) % 5) * 6}" ry="${40 - ((n + row) % 4) * 6}" transform="rotate(${(n * 37 + row * 61) % 180} ${133 + n * 166} ${132 + row * 164})" fill="${["#7a4a2a", "#c58a3a", "#3f5a34", "#a8402f", "#2e2a26"][(n * 3 + row * 2) % 5]}"/>`,
      ),
    ),
  ],
  library: [
    sky(["#141c33", "#2a2440"]),
    many(
      4,
      (row) =>
        `<rect y="${206 + row * 200}" width="1600" height="16" fill="#5a3b28"/>${many(46, (n) => {
          const roll = dice(row * 100 + n);
          const height = 120 + roll() * 56;
          const colour = ["#a8473b", "#c79a4b", "#3f6b72", "#6d7f4b", "#7d5a86", "#d8c7a3"][Math.floor(roll() * 6)];
          return `<rect x="${n * 35 + 4}" y="${206 + row * 200 - height}" width="${22 + roll() * 10}" height="${height}" fill="${colour}"/>`;
        })}`,
    ),
    `<path d="M620 900L760 340H840L980 900Z" fill="#ffe3a0" opacity=".22"/><circle cx="800" cy="330" r="46" fill="#ffe9b8"/>`,
  ],
  shadows: [
    sky(["#3a1420", "#7a2a2c"]),
    `<rect x="260" y="120" width="1080" height="620" fill="#ffdf9e"/><circle cx="800" cy="420" r="300" fill="#fff3cf" opacity=".8"/>`,
    `<path d="M560 740V560l-34 -120l40 -70a52 52 0 1 1 60 0l44 66l90 -80l14 18l-92 110l-24 -20V740Z" fill="#25131a"/><path d="M1000 740V540l-60 -110l16 -14l64 76l30 -80a50 50 0 1 1 70 14l20 120V740Z" fill="#25131a"/>`,
    `<path d="M0 0H260Q190 460 250 900H0ZM1600 0H1340Q1410 460 1350 900H1600Z" fill="#8f2030"/><rect y="740" width="1600" height="160" fill="#2a0d14"/>`,
  ],
  strings: [
    sky(["#e6cfa8", "#b9814c"]),
    `<path d="M800 330C560 330 470 560 560 730Q640 860 800 860T1040 730C1130 560 1040 330 800 330Z" fill="#7a3f1d"/><circle cx="800" cy="560" r="86" fill="#2a140a"/><circle cx="800" cy="560" r="104" fill="none" stroke="#e2b36a" stroke-width="9"/><path d="M764 340V20H836V340Z" fill="#4a2412"/>`,
    many(6, (n) => `<path d="M${778 + n * 9} 20V770" stroke="#f7ead0" stroke-width="2.5"/>`),
    `<rect x="700" y="760" width="200" height="20" rx="8" fill="#2a140a"/>`,
  ],
  type: [
    sky(["#3b3a3c", "#1f1e20"]),
    many(6, (row) =>
      many(12, (n) => {
        const grey = 120 + ((n * 29 + row * 47) % 90);
        const [x, y] = [40 + n * 128, 30 + row * 142];
        return `<rect x="${x}" y="${y}" width="112" height="126" rx="6" fill="rgb(${grey},${grey},${grey + 6})"/><path d="M${x + 26} ${y + 96}${["v-66h58", "l30 -66l30 66", "q30 -110 60 0", "v-66q80 15 0 40", "h60l-60 -60h60"][(n * 3 + row * 2) % 5]}" fill="none" stroke="#232226" stroke-width="14"/>`;
      }),
    ),
  ],
} satisfies Record<string, string[]>;

export type SceneName = keyof typeof scenes;

/** The whole drawing of a scene. */
export function scene(name: SceneName): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900">${scenes[name].join("")}</svg>`;
  return { svg, width: 1600, height: 900 };
}
