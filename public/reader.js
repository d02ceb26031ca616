// @ts-check
// All that a reader's browser runs. Every page works without it.

/** @typedef {{ values: Record<string, string>, since?: number | undefined }} Draft What was typed, and since when. */
/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/** What is typed in this tab, by the name of its form, for where the storage is blocked or full. */
const drafts = /** @type {Map<string, Draft>} */ (new Map());
let isSending = false;

/**
 * Does what a browser may forbid.
 * @template Result
 * @param {() => Result} work
 */
function attempt(work) {
  try {
    return work();
  } catch {
    return null;
  }
}

/** @param {HTMLFormElement} form */
const nameOf = (form) => `dateline-draft ${form.dataset.keep}`;

/** @param {Field} field */
const isTick = (field) => field.type === "checkbox";

/** @param {HTMLFormElement} form */
function fieldsOf(form) {
  /** @type {NodeListOf<Field>} */
  const fields = form.querySelectorAll(":is(input, textarea):not([type=hidden], [tabindex='-1'])");
  return [...fields];
}

/**
 * @param {string} name
 * @returns {Draft | null}
 */
function draftOf(name) {
  return drafts.get(name) ?? attempt(() => JSON.parse(sessionStorage.getItem(name) ?? "null"));
}

/**
 * Keeps what stands in a form.
 * @param {HTMLFormElement} form
 * @param {number} [since]
 */
function keep(form, since) {
  const name = nameOf(form);
  const known = draftOf(name);
  const values = fieldsOf(form).map((it) => [it.name, isTick(it) && !("checked" in it && it.checked) ? "" : it.value]);
  const draft = { values: Object.fromEntries(values), since: known?.since ?? since };
  drafts.set(name, draft);
  attempt(() => sessionStorage.setItem(name, JSON.stringify(draft)));
  return draft;
}

/** What only this tab knows: with it the same words, however often they are sent, are one comment. */
function tabKey() {
  const name = "dateline-key";
  return attempt(() => {
    const key = sessionStorage.getItem(name) ?? crypto.getRandomValues(new Uint32Array(4)).join("-");
    sessionStorage.setItem(name, key);
    return key;
  });
}

/**
 * Puts kept words into the fields that nobody has touched, or into all.
 * @param {HTMLFormElement} form
 * @param {Draft["values"]} values
 * @param {boolean} [all]
 */
function fill(form, values, all) {
  for (const field of fieldsOf(form)) {
    const value = values[field.name] ?? "";
    if ("checked" in field && isTick(field)) field.checked = value !== "";
    else if (value && (all || field.value === field.defaultValue)) field.value = value;
  }
  form.closest("details")?.setAttribute("open", "");
}

/**
 * Says beside the button how the sending goes.
 * @param {HTMLFormElement} form
 * @param {"status" | "alert"} role
 * @param {string} words
 */
function say(form, role, words) {
  /** @type {NodeListOf<HTMLElement>} */
  const places = form.querySelectorAll("[data-sending], [data-unreached]");
  for (const place of places) {
    place.hidden = place.getAttribute("role") !== role;
    place.textContent = place.hidden ? "" : words || Object.values(place.dataset).join("");
  }
}

/**
 * Shows the answer in place of the page when the form is in it; what else it says is said beside the button.
 * @param {HTMLFormElement} form
 * @param {Document} page
 */
function show(form, page) {
  const again = [...page.forms].find((it) => it.dataset.keep === form.dataset.keep);
  if (!again) return say(form, "alert", page.querySelector("main h1 + p")?.textContent ?? "");
  const { values } = keep(form);
  for (const sheet of page.querySelectorAll("link[rel=stylesheet]"))
    if (!document.querySelector(`link[href="${sheet.getAttribute("href")}"]`)) document.head.append(sheet);
  document.title = page.title;
  document.body.replaceWith(page.body);
  arrive();
  fill(again, values, true);
  document.getElementById("error-summary")?.focus();
}

/**
 * Sends a form without leaving its page before there is an answer.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 */
async function send(form, button) {
  isSending = true;
  say(form, "status", "");
  try {
    const body = new FormData(form, button);
    const sent = JSON.stringify(keep(form));
    const answer = await fetch(form.action, { method: "POST", body, signal: AbortSignal.timeout(60_000) });
    if (answer.redirected) {
      // What was typed while it was on its way has not been sent.
      if (JSON.stringify(keep(form)) === sent) attempt(() => sessionStorage.setItem("dateline-sent", nameOf(form)));
      return location.assign(answer.url);
    }
    show(form, new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    say(form, "alert", "");
  }
  isSending = false;
}

/** What a page needs at once. */
function arrive() {
  // They appear only where they can work.
  /** @type {NodeListOf<HTMLElement>} */
  const buttons = document.querySelectorAll("button:is([data-copy], [data-share])");
  for (const button of buttons) button.hidden = !(button.dataset.copy ? navigator.clipboard : navigator.share);
  const pass = document.querySelector("[data-pass]")?.getAttribute("data-pass");
  if (pass) attempt(() => localStorage.setItem("dateline-pass", pass));
  const sent = document.querySelector("[data-receipt]") && attempt(() => sessionStorage.getItem("dateline-sent"));
  for (const name of sent ? [sent, "dateline-sent"] : []) sessionStorage.removeItem(name);
  for (const form of document.forms) {
    // What the server gives back is what was sent.
    const draft = form.dataset.keep && !form.noValidate && draftOf(nameOf(form));
    if (draft) fill(form, draft.values);
  }
}

/** Tells which article somebody sees, and the host that led to it. Prerendered it is hidden. */
function tell() {
  const [, language, kind, code, , more] = location.pathname.split("/");
  if (kind !== "articles" || more) return;
  if (document.hidden) document.addEventListener("visibilitychange", tell, { once: true });
  else navigator.sendBeacon?.("/reads", `${code}.${language} ${document.referrer.split("/")[2] ?? ""}`);
}

document.addEventListener("input", ({ target }) => {
  const form = target instanceof Element ? target.closest("form") : null;
  if (form?.dataset.keep) keep(form, Date.now());
});

document.addEventListener("formdata", ({ target, formData }) => {
  if (!(target instanceof HTMLFormElement && target.matches("[data-comment-form]"))) return;
  const { since } = keep(target);
  const key = tabKey();
  const pass = attempt(() => localStorage.getItem("dateline-pass"));
  if (key) formData.set("form_key", key);
  if (pass) formData.set("pass", pass);
  if (since) formData.set("written_in", String(Math.max(1, Date.now() - since)));
});

document.addEventListener("submit", (event) => {
  if (!(event.target instanceof HTMLFormElement && event.target.dataset.keep)) return;
  event.preventDefault();
  if (!isSending) send(event.target, event.submitter);
});

document.addEventListener("click", async ({ target }) => {
  const button = target instanceof Element && target.closest("button");
  if (!button) return;
  const { share } = button.dataset;
  // Who thinks better of it has not failed.
  if (share) return navigator.share({ title: document.title, url: share }).catch(() => {});
  if (button.dataset.copy === undefined) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  const status = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  if (status) status.textContent = button.dataset.copied ?? "";
});

// Whoever opens what stands on another site has asked for it.
document.addEventListener(
  "toggle",
  ({ target }) => {
    /** @type {HTMLElement | null | undefined} */
    const link = target instanceof HTMLDetailsElement && target.open ? target.querySelector("[data-frame]") : null;
    link?.click();
    link?.removeAttribute("data-frame");
  },
  true,
);

// Coming back with the back button, a form can be sent again.
addEventListener("pageshow", () => {
  isSending = false;
});

arrive();
tell();
