import { execFileSync } from "node:child_process";
import { appendFileSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { User } from "./site.ts";

const root = join(import.meta.dirname, "..", "..");

/** A checkout of its own with the code as it stands here, for tests that change it or need it elsewhere. */
export function copyCheckout(name = "dateline-checkout-") {
  const folder = mkdtempSync(join(tmpdir(), name));
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root });
  const packed = execFileSync("tar", ["--null", "--files-from=-", "-cf", "-"], {
    cwd: root,
    input: files,
    maxBuffer: 1e9,
  });
  execFileSync("tar", ["-xf", "-"], { cwd: folder, input: packed });
  // Linked where both folders are on one disk: the packages are large, and nobody changes them.
  for (const how of ["-al", "-a"]) {
    try {
      execFileSync("cp", [how, join(root, "node_modules"), folder], { stdio: "ignore" });
      break;
    } catch {
      rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    }
  }
  return {
    folder,
    /** Gives the checkout to another user; the packages, which may be linked, stay whose they are. */
    giveTo({ uid, gid }: User) {
      for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (!path.startsWith("node_modules")) chownSync(join(folder, path), uid, gid);
      }
      chownSync(folder, uid, gid);
    },
    buildId: () => readFileSync(join(folder, ".next", "BUILD_ID"), "utf8"),
    /** Changes the code that reader pages are made of, as a deploy would. */
    change() {
      appendFileSync(join(folder, "components", "comments", "comment-form.tsx"), "\nexport const edition = 2;\n");
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
