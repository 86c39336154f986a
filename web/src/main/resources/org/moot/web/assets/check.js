// The page on which a bundle is checked: nothing is sent anywhere.
"use strict";
import { Evidence, unzip } from "./check-bundle.js";
import { Missing, Wrong } from "./check-bytes.js";
import { checks, receipt } from "./check-checks.js";

const form = document.getElementById("check");
const list = document.getElementById("checks");
const verdict = document.getElementById("verdict");
const own = document.getElementById("own");
const words = form.dataset;

const say = (element, outcome, said) => {
  element.dataset.outcome = outcome;
  element.textContent = said;
};

const outcome = async (work) => {
  try {
    await work();
    return "good";
  } catch (fault) {
    return fault instanceof Missing ? `missing-${fault.message}` : "failed";
  }
};

const named = (kind) => ({ good: words.good, failed: words.failed, "missing-few": words.few, "missing-browser": words.browser })[kind];

const checkAll = async (bytes) => {
  let evidence;
  try {
    evidence = new Evidence(await unzip(bytes));
  } catch {
    say(verdict, "failed", words.unreadable);
    return;
  }
  const found = [];
  for (const item of list.children) {
    item.hidden = false;
    const kind = await outcome(() => checks[item.dataset.check](evidence));
    found.push(kind);
    say(item.querySelector("output"), kind.split("-")[0], named(kind));
  }
  const all = found.includes("failed") ? "failed" : found.some((it) => it !== "good") ? "missing" : "good";
  say(verdict, all, { failed: words.allFailed, missing: words.allMissing, good: words.allGood }[all]);
  await checkOwn(evidence);
};

const checkOwn = async (evidence) => {
  const typed = form.elements.namedItem("receipt").value.trim();
  own.hidden = typed === "";
  if (typed === "") { return; }
  try {
    const it = await receipt(evidence, typed);
    if (it.fault) { say(own, "failed", words.ownFault); return; }
    if (it.replaced) { say(own, "missing", words.ownReplaced); return; }
    const scores = it.scores ? ` ${it.scores.map((score) => (score < 0 ? "_" : score)).join(" ")}` : "";
    say(own, "good", words.ownFound + scores);
  } catch (fault) {
    say(own, "missing", fault instanceof Wrong || fault instanceof Missing ? words.ownUnknown : words.browser);
  }
};

form.hidden = false;
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const file = form.elements.namedItem("bundle").files[0];
  if (!file) { return; }
  say(verdict, "missing", words.working);
  await checkAll(new Uint8Array(await file.arrayBuffer()));
});
