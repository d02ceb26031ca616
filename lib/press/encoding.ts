export type Encoding = "br" | "gzip" | "identity";

const preferred = ["br", "gzip", "identity"] as const;

/**
 * The encoding to answer in: of those that a request accepts the one it gives the highest weight, the smallest of
 * equals (RFC 9110 §12.5.3). Who accepts none of ours gets the page as it is, which the RFC allows.
 */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const weights = new Map(header.slice(0, 1_000).toLowerCase().split(",").map(weighed));
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ??
    // Identity is acceptable unless it is ruled out, but nobody who names others asks for it.
    weights.get("*") ??
    (encoding === "identity" ? Number.MIN_VALUE : 0);
  const heaviest = preferred.reduce((best, next) => (weightOf(next) > weightOf(best) ? next : best));
  return weightOf(heaviest) > 0 ? heaviest : "identity";
}

function weighed(element: string): [name: string, weight: number] {
  const [name = "", ...parameters] = element.split(";").map((part) => part.trim());
  const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const weight = q === undefined ? 1 : Number(q);
  return [name === "x-gzip" ? "gzip" : name, weight >= 0 && weight <= 1 ? weight : 0];
}
