import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a program goes on when nobody reads any more what it says", async () => {
  const program = `
    import { runProgram } from ${JSON.stringify(join(import.meta.dirname, "program.ts"))};
    let uncaught = 0;
    process.on("uncaughtException", () => (uncaught += 1));
    await runProgram(async () => {
      await new Promise((resolve) => process.once("message", resolve));
      for (let line = 0; line < 20; line += 1) {
        console.log(line);
        console.error(line);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return { code: uncaught, lastWords: "" };
    });`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", program], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    cwd: join(import.meta.dirname, ".."),
  });
  for (const stream of [child.stdout, child.stderr]) stream?.destroy();
  child.send("go on");
  expect(await once(child, "close")).toEqual([0, null]);
});
