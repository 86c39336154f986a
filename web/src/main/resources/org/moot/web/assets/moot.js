"use strict";
// Everything works without this: it adds keys and swiping.
(() => {
  const follow = (rel) => { const link = document.querySelector(`.pager a[rel=${rel}]`); if (link) { link.click(); } };

  const step = (by) => {
    const links = [...document.querySelectorAll("main .list a.main")];
    const here = links.indexOf(document.activeElement);
    const next = links[here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by];
    if (next) { next.focus(); }
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => follow("next"),
    p: () => follow("prev"),
    "/": () => { const field = document.querySelector("#q"); if (field) { field.focus(); } else { location.assign("/search"); } },
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) { return; }
    event.preventDefault();
    keys[event.key]();
  });

  let from = null;
  document.addEventListener("touchstart", (event) => {
    const plain = event.touches.length === 1 && !event.target.closest(".wide, input");
    from = plain ? { x: event.touches[0].clientX, y: event.touches[0].clientY, at: event.timeStamp } : null;
  }, { passive: true });
  document.addEventListener("touchend", (event) => {
    if (!from) { return; }
    const x = event.changedTouches[0].clientX - from.x;
    const y = event.changedTouches[0].clientY - from.y;
    const far = Math.abs(x) > 80 && Math.abs(y) < 40 && event.timeStamp - from.at < 600;
    const selecting = String(window.getSelection()) !== "";
    if (far && !selecting) { follow(x < 0 ? "next" : "prev"); }
    from = null;
  }, { passive: true });

  window.addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((it) => { it.open = true; }));

  const told = document.querySelector(".keys");
  if (told && matchMedia("(hover: hover)").matches) { told.hidden = false; }
})();
