import { expect, test } from "@playwright/test";
import { newDataFolder, query, removeDataFolder } from "./support/data-folder.ts";
import { startSite } from "./support/site.ts";
import { runStaff } from "./support/staff.ts";

let dataFolder: string;
test.beforeEach(() => {
  dataFolder = newDataFolder();
});
test.afterEach(() => removeDataFolder(dataFolder));

const password = "lanterns along the quiet quay";

test("staff are added, listed, given another role, shut out and let in again, while the site runs", async () => {
  const site = await startSite({ dataFolder, env: { SAMPLE: "0" } });
  const staff = (...args: string[]) => runStaff(dataFolder, args);
  expect(await staff("list")).toContain("There are no staff yet.");
  // With the line's end that `echo` adds.
  const add = (email: string, name: string, role: string) =>
    runStaff(dataFolder, ["add", email, "--name", name, "--role", role], {}, `${password}\n`);
  expect(await add("Ada@dateline.example", "Ada A.", "admin")).toContain("ada@dateline.example can sign in as admin.");
  await add("edo@dateline.example", "Edo E.", "author");

  expect(await staff("role", "edo@dateline.example", "--role", "editor")).toContain(
    "edo@dateline.example is editor from now on.",
  );
  expect(await staff("disable", "edo@dateline.example")).toContain("can't sign in any more");
  expect(await staff("list")).toBe(
    "ada@dateline.example\tadmin\tworks\tAda A.\nedo@dateline.example\teditor\tdisabled\tEdo E.\n",
  );
  expect(await staff("enable", "edo@dateline.example")).toContain("edo@dateline.example can sign in.");
  expect(await staff("list")).toContain("edo@dateline.example\teditor\tworks");
  await expect(staff("disable", "ada@dateline.example")).rejects.toThrow("is the last administrator");
  await expect(staff("role", "ada@dateline.example", "--role", "author")).rejects.toThrow("is the last administrator");
  expect(
    await query(
      dataFolder,
      "SELECT action FROM audit_entries WHERE subject = (SELECT 'staff ' || id FROM staff WHERE email LIKE 'edo%') ORDER BY id",
    ),
  ).toEqual(["staff.added", "staff.role-changed", "staff.disabled", "staff.enabled"].map((action) => ({ action })));

  // The password is the one that was read, without the line's end.
  const { csrfToken, cookie } = await csrf(site.url);
  const signedIn = await fetch(`${site.url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: site.url, cookie },
    body: new URLSearchParams({ csrfToken, email: "edo@dateline.example", password, json: "true" }),
  });
  expect(signedIn.headers.getSetCookie().join()).toContain("dateline.session=");
  await site.stop();
});

async function csrf(url: string): Promise<{ csrfToken: string; cookie: string }> {
  const answer = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = await answer.json();
  return {
    csrfToken,
    cookie: answer.headers
      .getSetCookie()
      .map((it) => it.split(";")[0])
      .join("; "),
  };
}

test("says in a sentence what it cannot do", async () => {
  const staff = (...args: string[]) => runStaff(dataFolder, args, {}, password);
  for (const [args, sentence] of [
    [[], "How to manage staff"],
    [["remove", "ada@dateline.example"], "How to manage staff"],
    [["add", "ada", "--name", "Ada", "--role", "admin"], "Enter an e-mail address such as"],
    [["add", "ada@dateline.example", "--name", "Ada", "--role", "boss"], "--role must be one of admin, editor"],
    [["role", "ada@dateline.example"], "--role must be one of admin, editor"],
    [["enable", "ada@dateline.example"], "There is no account for ada@dateline.example."],
  ] as const) {
    const said = await staff(...args).then(
      () => "it worked",
      (error: Error) => error.message,
    );
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/^\s+at /m);
  }
});
