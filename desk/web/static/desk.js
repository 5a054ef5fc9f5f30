// Small comforts; every page works without them.
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const before = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = before; }, 1500);
  });
}

for (const input of document.querySelectorAll("input[data-max-mb]")) {
  input.addEventListener("change", () => {
    const most = Number(input.dataset.maxMb) * 1024 * 1024;
    const large = [...input.files].some((file) => file.size > most);
    input.setCustomValidity(large ? `A file is larger than ${input.dataset.maxMb} MB.` : "");
    input.reportValidity();
  });
}

for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => { delete form.dataset.sent; }, 4000);
  });
}

document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    const find = document.getElementById("find");
    if (find) { event.preventDefault(); find.focus(); find.select(); }
  }
});

function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!target || !target.classList.contains("row")) return;
  const fix = target.querySelector("details.fix");
  if (!fix || new URLSearchParams(location.search).get("done")) return;
  fix.open = true;
  const input = fix.querySelector("input:not([type=hidden]), select");
  if (input) input.focus();
}
addEventListener("hashchange", openTarget);
openTarget();
