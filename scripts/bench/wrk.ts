/** What a load generator saw in one round. Times in milliseconds. */
export type Load = { requests: number; requestsPerSecond: number; p50: number; p99: number; failed: number };

export type Ask = {
  url: string;
  headers: Record<string, string>;
  connections: number;
  seconds: number;
  /** A Lua script for wrk, for what differs from request to request. */
  script?: string;
  scriptArguments?: string[];
};

export function wrkArguments({ url, headers, connections, seconds, script, scriptArguments = [] }: Ask): string[] {
  const given = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const scripted = script === undefined ? [] : ["-s", script];
  const pace = ["-t1", `-c${connections}`, `-d${seconds}s`, "--timeout", "10s", "--latency"];
  return [...pace, ...scripted, ...given, url, ...(script === undefined ? [] : ["--", ...scriptArguments])];
}

/** Reads what `wrk --latency` prints. */
export function readWrk(output: string): Load {
  const find = (pattern: RegExp) => pattern.exec(output)?.[1];
  const requests = find(/^\s*(\d+) requests in /m);
  if (requests === undefined) throw new Error(`wrk said something unknown:\n${output}`);
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? [];
  return {
    requests: Number(requests),
    requestsPerSecond: Number(find(/^Requests\/sec:\s+([\d.]+)/m)),
    p50: milliseconds(find(/^\s*50%\s+(\S+)/m)),
    p99: milliseconds(find(/^\s*99%\s+(\S+)/m)),
    failed: Number(find(/Non-2xx or 3xx responses: (\d+)/) ?? 0) + errors.reduce((sum, n) => sum + Number(n), 0),
  };
}

const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function milliseconds(duration = ""): number {
  const [, value, unit = ""] = /^([\d.]+)(\w+)$/.exec(duration) ?? [];
  return Number(value) * (units[unit] ?? Number.NaN);
}
