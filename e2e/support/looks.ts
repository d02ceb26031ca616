import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

// Colours do not depend on the width, nor sizes on the colours: two looks see both of each.
const looks = [
  { colorScheme: "light", width: 390 },
  { colorScheme: "dark", width: 1280 },
] as const;

/** With the rule of WCAG 2.2 that axe leaves out unless it is asked for (2.5.8). */
const everyRule = { rules: { "target-size": { enabled: true } } };

/** Looks at what the page shows now, in both colours and widths. */
export async function look(page: Page, name: string) {
  // Words are there before the styles are.
  await page.waitForLoadState("load");
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    const what = `${name} ${colorScheme} ${width}`;
    expect(await overflow(page), `${what} scrolls sideways`).toBeLessThanOrEqual(0);
    // A bar that stays at the bottom covers what one scrolls past; where the whole page is in view it covers nothing.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(844, height) });
    const { violations } = await new AxeBuilder({ page }).options(everyRule).analyze();
    expect(violations.map(({ id, nodes }) => [what, id, nodes.map(({ html }) => html)])).toEqual([]);
  }
}

/** By how much a page is wider than what shows it. */
export const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
