"use strict";
// Pages are whole without this file; it copies the address of a section when its sign is pressed.
document.addEventListener("click", (event) => {
  const anchor = event.target.closest("a.anchor");
  if (anchor && navigator.clipboard) {
    navigator.clipboard.writeText(anchor.href);
  }
});
