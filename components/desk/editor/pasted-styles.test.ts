import { expect, test } from "vitest";
import { setStylesAside } from "./pasted-styles.ts";

test.each([
  [`<b style="font-weight:normal">x</b>`, `<b data-style="font-weight:normal">x</b>`],
  [`<p class=a STYLE='mso-list:l0'><span\nstyle = x>`, `<p class=a data-style='mso-list:l0'><span\ndata-style = x>`],
  [`<p title=" style=a" data-style="b">style="c"</p>`, `<p title=" style=a" data-style="b">style="c"</p>`],
  [`a < b <i title='>' style="x">`, `a < b <i title='>' data-style="x">`],
  [`<meta charset='utf-8'><style type="text/css"><!-- b { color: red } --></style >kept`, `<meta charset='utf-8'>kept`],
])("%j", (html, aside) => {
  expect(setStylesAside(html)).toBe(aside);
});
