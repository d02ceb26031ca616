import { z } from "zod";
import type { Ask, Load } from "./wrk.ts";

export function autocannonArguments({ url, headers, connections, seconds }: Ask): string[] {
  const given = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  return ["-c", String(connections), "-d", String(seconds), "--json", "--no-progress", ...given, url];
}

const report = z
  .object({
    requests: z.object({ total: z.number(), average: z.number() }),
    latency: z.object({ p50: z.number(), p99: z.number() }),
    errors: z.number(),
    "4xx": z.number(),
    "5xx": z.number(),
  })
  .transform(
    ({ requests, latency, ...wrong }): Load => ({
      requests: requests.total,
      requestsPerSecond: requests.average,
      p50: latency.p50,
      p99: latency.p99,
      failed: wrong.errors + wrong["4xx"] + wrong["5xx"],
    }),
  );

/** Reads what `autocannon --json` prints. */
export function readAutocannon(output: string): Load {
  return report.parse(JSON.parse(output));
}
