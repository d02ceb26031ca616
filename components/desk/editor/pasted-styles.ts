import { Extension } from "@tiptap/core";
import { DOMParser } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

/*
 * Word processors say in `style` what is bold and where a line may break. The page's policy forbids that attribute
 * wherever HTML is parsed, but not to set a style by script. So styles wait in another attribute while pasted HTML is
 * parsed, and are put on just before the editor reads them. Nothing of them is stored: see extensions.ts.
 */

/** The attribute where the styles of pasted HTML wait. */
export const waiting = "data-style";

const tag = /<[a-z][^\s<>/]*(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi;
const styleOrQuoted = /"[^"]*"|'[^']*'|([\s/])style(?=\s*=)/gi;

/** Pasted HTML with its styles set aside, and without its style sheets. */
export function setStylesAside(html: string): string {
  return html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, "")
    .replace(tag, (all) =>
      all.replace(styleOrQuoted, (part, before?: string) => (before === undefined ? part : before + waiting)),
    );
}

class StyledParser extends DOMParser {
  override parseSlice(...[page, options]: Parameters<DOMParser["parseSlice"]>) {
    if (page instanceof Element) {
      for (const element of page.querySelectorAll<HTMLElement>(`[${waiting}]`)) {
        element.style.cssText = element.getAttribute(waiting) ?? "";
      }
    }
    return super.parseSlice(page, options);
  }
}

/** Reads pasted HTML with the styles that {@link setStylesAside} set aside. */
export const PastedStyles = Extension.create({
  name: "pastedStyles",
  addProseMirrorPlugins() {
    const { schema, rules } = DOMParser.fromSchema(this.editor.schema);
    return [new Plugin({ props: { clipboardParser: new StyledParser(schema, rules) } })];
  },
});
