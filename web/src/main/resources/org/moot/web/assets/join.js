"use strict";
const own = document.getElementById("own");
const link = location.hash.slice(1);
if (own && link) {
  own.elements.namedItem("link").value = link;
  own.hidden = false;
  const guest = document.getElementById("guest");
  if (guest) {
    guest.hidden = true;
  }
}
