"use strict";
// Pages are whole without this file; it copies the address of a section when its sign is pressed.
document.addEventListener("click", (event) => {
  const anchor = event.target.closest("a.anchor");
  if (anchor && navigator.clipboard) {
    navigator.clipboard.writeText(anchor.href);
  }
});
// Counts what a field holds in bytes of UTF-8, which is what a Close frame has room for.
for (const field of document.querySelectorAll("[data-bytes]")) {
  const most = Number(field.dataset.bytes);
  const shown = document.getElementById(field.getAttribute("aria-describedby"));
  const count = () => {
    const bytes = new TextEncoder().encode(field.value).length;
    shown.textContent = `${bytes} / ${most} byte` + (document.documentElement.lang === "vi" || bytes === 1 ? "" : "s");
    shown.classList.toggle("over", bytes > most);
  };
  field.addEventListener("input", count);
  count();
}
