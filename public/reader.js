// @ts-check
// All that a reader's browser runs. Every page works without it.

/** Copy buttons appear only where they can work. */
for (const button of document.querySelectorAll("button[data-copy]")) {
  if (!(button instanceof HTMLButtonElement) || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? "");
    const status = document.getElementById(button.getAttribute("aria-describedby") ?? "");
    if (status) status.textContent = button.dataset.copied ?? "";
  });
}

/** A second click while the first is under way sends nothing. The server would store one row all the same. */
for (const form of document.querySelectorAll("form[data-comment-form]")) {
  let sending = false;
  form.addEventListener("submit", (event) => {
    if (sending) event.preventDefault();
    sending = true;
  });
  // Coming back with the back button, the form can be sent again.
  addEventListener("pageshow", () => {
    sending = false;
  });
}
