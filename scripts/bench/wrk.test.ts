import { expect, test } from "vitest";
import { readWrk, wrkArguments } from "./wrk.ts";

const said = (more: string) => `Running 3s test @ http://127.0.0.1:38112/en
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    42.33ms   74.16ms 680.71ms   94.24%
    Req/Sec     1.18k   254.69     1.42k    86.67%
  Latency Distribution
     50%  240.00us
     75%   27.07ms
     90%   36.10ms
     99%    1.20s 
  3534 requests in 3.01s, 127.70MB read
${more}Requests/sec:   1175.47
Transfer/sec:     42.47MB
`;

test("reads what wrk saw, in milliseconds", () => {
  expect(readWrk(said(""))).toEqual({ requests: 3534, requestsPerSecond: 1175.47, p50: 0.24, p99: 1200, failed: 0 });
});

test("counts whatever went wrong", () => {
  const errors = "  Socket errors: connect 0, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 10\n";
  expect(readWrk(said(errors)).failed).toBe(15);
});

test("does not take an unknown output for zero", () => {
  expect(() => readWrk("unable to connect to 127.0.0.1:1 Connection refused\n")).toThrow("Connection refused");
});

test("a script's own arguments stand after the address", () => {
  const ask = { url: "http://127.0.0.1", headers: { A: "b" }, connections: 2, seconds: 3 };
  expect(wrkArguments(ask).slice(-3)).toEqual(["-H", "A: b", "http://127.0.0.1"]);
  expect(wrkArguments({ ...ask, script: "x.lua", scriptArguments: ["1"] }).slice(-3)).toEqual([
    "http://127.0.0.1",
    "--",
    "1",
  ]);
});
