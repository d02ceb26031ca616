import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

interface Import {
  /** Path of the importing file, from the root. */
  from: string;
  /** Path of the imported file from the root, or the package's name. */
  to: string;
  typesOnly: boolean;
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;"']*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']|(?:^|\n)\s*import\s+["']([^"']+)["']/g;

/** The imports that a source file makes. Exported for nobody: a rule is only as good as what it sees. */
function importsOf(from: string, source: string): Import[] {
  return [...source.matchAll(statement)].map(([, type, named, dynamic, bare]) => {
    const target = named ?? dynamic ?? bare ?? "";
    const to = target.startsWith(".") ? normalize(join(dirname(from), target)) : target.replace(/^#/, "");
    return { from, to, typesOnly: type !== undefined };
  });
}

interface Rule {
  says: string;
  /** Which files it is about. */
  about: RegExp;
  /** What those must not import. */
  never: RegExp;
  /** Whether `import type` is allowed all the same. */
  typesAllowed?: true;
}

const server =
  /^lib\/(db|limits|jobs|request)\.ts$|^lib\/[^/]+\/(public|thread|feed|lists|archive|series|related|corrections|session|sessions|store|accounts|auth|set-up|sign-in)\.ts$|^lib\/[^/]+\/desk[./]|^lib\/(generated|http|press)\//;

const rules: Rule[] = [
  {
    says: "pages ask a noun, never the database",
    about: /^app\//,
    never: /^lib\/(db\.ts|generated\/)/,
  },
  {
    says: "reader pages never see the desk",
    about: /^app\/(?!(desk|sign-in|set-up|api)\/)/,
    never: /\/desk[./]|^lib\/staff\//,
  },
  { says: "desk pages do not lean on reader pages", about: /^app\/desk\//, never: /^app\/\[lang\]\// },
  { says: "components know no pages", about: /^components\//, never: /^app\// },
  {
    says: "components take values as props, and only types from the server",
    about: /^components\//,
    never: server,
    typesAllowed: true,
  },
  {
    says: "components/ui knows no noun",
    about: /^components\/ui\//,
    never: /^(lib\/(?!form-state)|components\/(?!ui\/))/,
  },
  {
    says: "a noun's words are pure",
    about:
      /^lib\/(comments\/comment(-form)?|reports\/report|stories\/(story|body)|links\/link|media\/media|staff\/(staff|roles))\.ts$/,
    never: new RegExp(`${server.source}|^next(/|$)`),
    typesAllowed: true,
  },
  { says: "lib/text is pure", about: /^lib\/text\//, never: /^(lib\/(?!text\/)|next(\/|$)|node:(fs|net|http))/ },
  {
    says: "what anyone may ask never reaches the desk",
    about: /^lib\/[^/]+\/(public|thread|feed|lists|archive|series|related|corrections)\.ts$/,
    never: /\/desk[./]|^lib\/staff\/session|^app\/|^next\/headers$/,
  },
  {
    says: "desk functions take their actor as an argument",
    about: /^lib\/[^/]+\/desk[./]/,
    never: /^app\/|^next\/headers$|^lib\/staff\/session\.ts$/,
  },
  { says: "lib never imports pages or looks", about: /^lib\//, never: /^(app|components)\// },
  { says: "browser tests survive a rewrite", about: /^e2e\//, never: /^(app|components|lib)\// },
];

function violations(imports: Import[]): string[] {
  return imports.flatMap(({ from, to, typesOnly }) =>
    rules
      .filter((rule) => rule.about.test(from) && rule.never.test(to) && !(rule.typesAllowed && typesOnly))
      .map((rule) => `${from} imports ${to}: ${rule.says}`),
  );
}

function sources(): string[] {
  return ["app", "components", "lib", "e2e", "prisma", "scripts"]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("lib/generated/") && !/\.test\.tsx?$/.test(path));
}

test("the house has the shape that ARCHITECTURE.md describes", () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((path) => violations(importsOf(path, readFileSync(join(root, path), "utf8"))))).toEqual([]);
});

describe("every rule sees a planted violation", () => {
  const planted: Record<string, [from: string, source: string]> = {
    "pages ask a noun, never the database": ["app/desk/page.tsx", `const { db } = await import("#lib/db.ts");`],
    "reader pages never see the desk": [
      "app/cards/[file]/route.ts",
      `import {\n  decide,\n} from "#lib/comments/desk/judgement.ts";`,
    ],
    "desk pages do not lean on reader pages": [
      "app/desk/articles/page.tsx",
      `import { words } from "../../[lang]/words.ts";`,
    ],
    "components know no pages": ["components/ui/field.tsx", `import "../../app/[lang]/page.tsx";`],
    "components take values as props, and only types from the server": [
      "components/stories/a.tsx",
      `import { findArticle } from "#lib/stories/public.ts";`,
    ],
    "components/ui knows no noun": ["components/ui/field.tsx", `import { limits } from "#lib/comments/comment.ts";`],
    "a noun's words are pure": ["lib/comments/comment.ts", `import { db } from "../db.ts";`],
    "lib/text is pure": ["lib/text/slugs.ts", `import { env } from "../env.ts";`],
    "what anyone may ask never reaches the desk": [
      "lib/stories/public.ts",
      `export { decide } from "../comments/desk/judgement.ts";`,
    ],
    "desk functions take their actor as an argument": [
      "lib/comments/desk/judgement.ts",
      `import { requireStaff } from "../../staff/session.ts";`,
    ],
    "lib never imports pages or looks": ["lib/press/print.ts", `import { Field } from "#components/ui/field.tsx";`],
    "browser tests survive a rewrite": [
      "e2e/story.spec.ts",
      `import { commentLimits } from "../lib/comments/comment.ts";`,
    ],
  };

  test.each(rules)("$says", ({ says }) => {
    const [from, source] = planted[says] ?? ["", ""];
    expect(violations(importsOf(from, source)).some((violation) => violation.endsWith(says))).toBe(true);
  });
});
