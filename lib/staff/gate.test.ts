import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What strangers may call, and why. Everything else in these places asks the gate before it does anything. */
const openToStrangers = new Set([
  "app/sign-in/actions.ts enter", // is how one becomes staff
  "app/set-up/[token]/actions.ts setUp", // proves itself by its token
  "app/desk/actions.ts leave", // ends the session of whoever asks
  "app/api/auth/[...nextauth]/route.ts GET", // next-auth's own
  "app/api/auth/[...nextauth]/route.ts POST",
]);

interface Source {
  path: string;
  text: string;
}

/** Every page and route of the desk, every route under api, and every action anywhere, as "path name". */
function doors({ path, text }: Source): { door: string; asks: boolean }[] {
  if (/^\s*["']use server["']/.test(text)) return exported(path, text);
  if (/\n\s+["']use server["']/.test(text)) return [{ door: `${path} (an action inside a function)`, asks: false }];
  if (/^app\/desk\/(.*\/)?page\.tsx$/.test(path)) return exported(path, text);
  if (/^app\/(desk|api)\/(.*\/)?route\.ts$/.test(path)) return exported(path, text);
  return [];
}

function exported(path: string, text: string): { door: string; asks: boolean }[] {
  const parts = text.split(/^export /m).slice(1);
  return parts.flatMap((part) => {
    if (/^(type|interface) /.test(part) || /^const metadata\b/.test(part)) return [];
    // A title that is said in the colleague's language, and nothing else.
    if (
      /^async function generateMetadata\(\): [^{]*\{\s*return \{ title: \(await deskWords\(\)\)\("[\w.]+"\) \};\s*\}/.test(
        part,
      )
    )
      return [];
    const [, name] = /^(?:default )?async function (\w+)/.exec(part) ?? [];
    if (name) return [{ door: `${path} ${name}`, asks: asksFirst(part) }];
    // Handlers of a library, and whatever else: exported under names, without a body that could be read here.
    const names = [...part.matchAll(/\b(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g)].map(([method]) => method);
    return (names.length > 0 ? names : ["(not an async function)"]).map((it) => ({
      door: `${path} ${it}`,
      asks: false,
    }));
  });
}

/**
 * The gate is the first thing that the body does; before it only the address may be read. It is either `requireStaff`,
 * which comes back for nobody else, or `findAllowed` or `findWatcher`, and then the next thing is to send whoever it does
 * not know away: with their words, or with an answer that calls nothing but the desk for its words.
 */
function asksFirst(part: string): boolean {
  const signature = /^(?:default )?async function \w+\([^;=]*?\)(?:: [^;{]*)?\s*\{/.source;
  const address = /\s*const (?:\w+|\{[\w\s,:]*\}) = await (?:params|searchParams);/.source;
  const required = /(?:const \w+ = )?await requireStaff\(/.source;
  const back = /(?:void \(await signedOut\(\w+\)\)|signedOut(?:Page)?(?:\((?:\w+|"\w+")?\))?)/.source;
  const told = /\{[^(){}]*(?:\(await deskWords\(\)\)\("[\w.]+"\))?[^(){}]*\}/.source;
  const away = `return (?:${back}|${told});`;
  const found = `const (\\w+) = await findAllowed\\("\\w+"\\);\\s*if \\(!\\1\\) ${away}`;
  const empty = /return (?:null|signedOut|new Response\(null, \{ status: [^(){}]* \}\));/.source;
  const watching = `const (\\w+) = await findWatcher\\("\\w+"\\);\\s*if \\(\\2\\.kind !== "allowed"\\) ${empty}`;
  return new RegExp(`${signature}(?:${address})*\\s*(?:${required}|${found}|${watching})`).test(part);
}

function ungated(sources: Source[]): string[] {
  return sources
    .flatMap(doors)
    .filter(({ door, asks }) => !asks && !openToStrangers.has(door))
    .map(({ door }) => door);
}

const sources = globSync("{app,components,lib}/**/*.{ts,tsx}", {
  cwd: root,
  exclude: ["lib/generated/**", "**/*.test.ts"],
}).map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

test("every desk page, route and action asks the gate first", () => {
  const all = sources.flatMap(doors).map(({ door }) => door);
  expect(all).toContain("app/desk/comments/actions.ts judge");
  expect(all).toContain("app/desk/articles/[id]/preview/page.tsx Page");
  expect(all.length).toBeGreaterThan(15);
  expect(ungated(sources)).toEqual([]);
});

test("what is open to strangers is still there", () => {
  const all = new Set(sources.flatMap(doors).map(({ door }) => door));
  expect([...openToStrangers].filter((door) => !all.has(door))).toEqual([]);
});

test.each([
  ["a page without the gate", "app/desk/x/page.tsx", "export default async function Page() {\n  return null;\n}"],
  [
    "a page that reads before it asks",
    "app/desk/page.tsx",
    "export default async function Page() {\n  await find();\n  await requireStaff('work');\n}",
  ],
  [
    "a page that does not await the gate",
    "app/desk/page.tsx",
    "export default async function Page() {\n  requireStaff('work');\n}",
  ],
  [
    "a page that asks only sometimes",
    "app/desk/page.tsx",
    "export default async function Page() {\n  if (late) await requireStaff('work');\n}",
  ],
  [
    "a page that only speaks of the gate",
    "app/desk/page.tsx",
    "export default async function Page() {\n  // await requireStaff('work');\n}",
  ],
  [
    "an action that does something before it asks",
    "app/desk/actions.ts",
    '"use server";\nexport async function a(form: FormData): Promise<void> {\n  void remove(form);\n  await requireStaff("work");\n}',
  ],
  [
    "a page that looks something up with the address before it asks",
    "app/desk/page.tsx",
    "export default async function Page({ params }) {\n  const a = await findArticle((await params).id);\n  await requireStaff('work');\n}",
  ],
  [
    "a page that looks something up while it takes the address apart",
    "app/desk/page.tsx",
    "export default async function Page({ params }) {\n  const { id = await find() } = await params;\n  await requireStaff('work');\n}",
  ],
  [
    "a page that looks something up while it is called",
    "app/desk/page.tsx",
    "export default async function Page({ params }, it = find()) {\n  await requireStaff('work');\n}",
  ],
  [
    "an action that does not look whom the gate knows",
    "app/desk/actions.ts",
    '"use server";\nexport async function a(form) {\n  const author = await findAllowed("write");\n  return save(author, form);\n}',
  ],
  [
    "an action that looks too late",
    "app/desk/actions.ts",
    '"use server";\nexport async function a(form) {\n  const author = await findAllowed("write");\n  await save(form);\n  if (!author) return signedOut(form);\n}',
  ],
  [
    "an action that looks at somebody else",
    "app/desk/actions.ts",
    '"use server";\nexport async function a(form) {\n  const author = await findAllowed("write");\n  if (!form) return signedOut(form);\n}',
  ],
  [
    "an action that goes on with a stranger",
    "app/desk/actions.ts",
    '"use server";\nexport async function a(form) {\n  const author = await findAllowed("write");\n  if (!author) note(form);\n  await save(form);\n}',
  ],
  [
    "an action that serves a stranger",
    "app/desk/actions.ts",
    '"use server";\nexport async function a(form) {\n  const author = await findAllowed("write");\n  if (!author) return save(form);\n}',
  ],
  [
    "an action that does something for a stranger on the way out",
    "app/desk/actions.ts",
    '"use server";\nexport async function a(form) {\n  const author = await findAllowed("write");\n  if (!author) return signedOut(save(form));\n}',
  ],
  [
    "an action that answers a stranger with what it looked up",
    "app/desk/actions.ts",
    '"use server";\nexport async function a(form) {\n  const author = await findAllowed("write");\n  if (!author) return { found: await find(form) };\n}',
  ],
  [
    "a route that tells a stranger what it looked up",
    "app/desk/x/route.ts",
    'export async function GET() {\n  const watcher = await findWatcher("moderate");\n  if (watcher.kind !== "allowed") return new Response(await find(), { status: 401 });\n}',
  ],
  [
    "a route that serves whom the gate refuses",
    "app/desk/x/route.ts",
    'export async function GET() {\n  const watcher = await findWatcher("moderate");\n  if (watcher.kind === "stranger") return new Response(null, { status: 401 });\n}',
  ],
  ["a page that is no async function", "app/desk/page.tsx", "export default () => null;"],
  ["a route", "app/desk/x/route.ts", "export async function GET() {\n  return new Response();\n}"],
  ["a route under api", "app/api/x/route.ts", "export { handler as GET };"],
  [
    "a second action",
    "app/desk/actions.ts",
    '"use server";\nexport async function a() {\n  await requireStaff("work");\n}\nexport async function b() {}',
  ],
  ["an action as a constant", "components/x.ts", '"use server";\nexport const a = async () => {};'],
  [
    "an action inside a function",
    "app/x/page.tsx",
    'export default function Page() {\n  async function act() {\n    "use server";\n  }\n}',
  ],
])("%s is found", (_, path, text) => {
  expect(ungated([{ path, text }])).toHaveLength(1);
});

test.each([
  ["an action", 'const author = await requireStaff("write", "/desk");'],
  [
    "an action that gives a stranger's words back",
    'const author = await findAllowed("write");\n  if (!author) return signedOut(form);',
  ],
  [
    "a page that holds them",
    'const { id } = await params;\n  const author = await findAllowed("write");\n  if (!author) return signedOutPage(id);',
  ],
  [
    "a script's own question",
    'const watcher = await findWatcher("moderate");\n  if (watcher.kind !== "allowed") return new Response(null, { status: 401 });',
  ],
  [
    "a plain form's action that gives them back",
    'const author = await findAllowed("write");\n  if (!author) return void (await signedOut(form));',
  ],
  ["a script's own action", 'const author = await findAllowed("write");\n  if (!author) return signedOut;'],
  [
    "a script's own claim",
    'const watcher = await findWatcher("moderate");\n  if (watcher.kind !== "allowed") return null;',
  ],
  [
    "one that says so in the colleague's language",
    'const author = await findAllowed("write");\n  if (!author) return { kind: "refused", why: (await deskWords())("desk.signedOut") };',
  ],
  [
    "one that says so",
    'const author = await findAllowed("write");\n  if (!author) return { kind: "refused", why: signedOutInWords };',
  ],
])("%s is let be", (_, begin) => {
  const text = `"use server";\nexport async function a(form: FormData): Promise<State> {\n  ${begin}\n  await save(form);\n}`;
  expect(ungated([{ path: "app/desk/actions.ts", text }])).toEqual([]);
});
