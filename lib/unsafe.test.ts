// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings hold sources.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** What turns somebody's text into a program: SQL, HTML, a pattern, JavaScript. */
const unsafe: Record<string, RegExp> = {
  "SQL from a string":
    /\$(query|execute)RawUnsafe\b|\bPrisma\s*\.\s*raw\b|\.query\(\s*(`[^`]*\$\{(?!pg\.escapeIdentifier\()|["'][^"']*["']\s*\+)/,
  "HTML from a string":
    /\bdangerouslySetInnerHTML\b|\.(inner|outer)HTML\s*\+?=(?!=)|\.insertAdjacentHTML\(|\bdocument\.write(ln)?\(/,
  "a pattern from a variable": /\bRegExp\s*\(\s*(?!["'][^"']*["']\s*[,)]|\/)/,
  "a program from a string": /\beval\s*\(|\bnew\s+Function\s*\(|\bset(Timeout|Interval)\s*\(\s*["'`]/,
};

function faults(source: string): string[] {
  return Object.entries(unsafe).flatMap(([name, pattern]) => (pattern.test(source) ? [name] : []));
}

test("no text of anybody's becomes SQL, HTML, a pattern or a program", () => {
  const paths = globSync("{app,components,lib,prisma,scripts,public}/**/*.{ts,tsx,mjs,js}", {
    cwd: root,
    exclude: ["lib/generated/**", "**/*.test.ts"],
  });
  expect(paths.length).toBeGreaterThan(100);
  const found = ["server.ts", ...paths].flatMap((path) =>
    faults(readFileSync(join(root, path), "utf8")).map((fault) => `${path}: ${fault}`),
  );
  expect(found).toEqual([]);
});

describe("each of these is seen", () => {
  test.each([
    ["SQL from a string", "await db.$queryRawUnsafe(`SELECT ${name}`);"],
    ["SQL from a string", "await tx\n  .$executeRawUnsafe(words);"],
    ["SQL from a string", "db.$queryRaw`SELECT ${Prisma.raw(name)}`;"],
    ["SQL from a string", "client.query(`SELECT * FROM ${table}`);"],
    ["SQL from a string", `client.query("SELECT " + name);`],
    ["HTML from a string", "<p dangerouslySetInnerHTML={{ __html: text }} />"],
    ["HTML from a string", "box.innerHTML = text;"],
    ["HTML from a string", "box.innerHTML += text;"],
    ["HTML from a string", `box.insertAdjacentHTML("beforeend", text);`],
    ["a pattern from a variable", "const found = new RegExp(typed);"],
    ["a pattern from a variable", "const found = RegExp(`^${typed}`, 'u');"],
    ["a program from a string", "eval(text);"],
    ["a program from a string", "const run = new Function('x', text);"],
  ])("%s: %s", (fault, source) => {
    expect(faults(source)).toContain(fault);
  });

  test.each([
    "await tx.$queryRaw`SELECT id FROM staff WHERE role = ${role}`;",
    `client.query("SELECT * FROM staff WHERE id = $1", [id]);`,
    // A name cannot be a parameter; this quotes it.
    "client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);",
    "return page.body.innerHTML;",
    "if (box.innerHTML === before) return;",
    `const found = new RegExp("[a-z]+", "u");`,
  ])("but not %s", (source) => {
    expect(faults(source)).toEqual([]);
  });
});
