/** In their order: most browsers name others beside themselves. */
const browsers: readonly (readonly [family: string, sign: RegExp])[] = [
  ["edge", /\bEdg(A|e|iOS)?\//],
  ["opera", /\b(OPR|OPiOS|Opera)\b/],
  ["samsung", /\bSamsungBrowser\//],
  ["firefox", /\b(Firefox|FxiOS)\//],
  ["chrome", /\b(Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ["safari", /\bSafari\//],
];

const systems: readonly (readonly [family: string, sign: RegExp])[] = [
  ["ios", /\b(iPhone|iPad|iPod)\b/],
  ["android", /\bAndroid\b/],
  ["windows", /\bWindows\b/],
  ["chromeos", /\bCrOS\b/],
  ["macos", /\bMacintosh\b/],
  ["linux", /\bLinux\b/],
];

/** Browsers of a kind name themselves alike. */
const judged = new Map<string, string>();

/** The family of a browser and of its system, and no more: "firefox linux". What is not known is "other". */
export function coarseAgent(userAgent = ""): string {
  const said = userAgent.slice(0, 500);
  const coarse = judged.get(said) ?? familiesIn(said);
  if (judged.size < 5_000) judged.set(said, coarse);
  return coarse;
}

function familiesIn(said: string): string {
  const family = (known: typeof browsers) => known.find(([, sign]) => sign.test(said))?.[0] ?? "other";
  return `${family(browsers)} ${family(systems)}`;
}
