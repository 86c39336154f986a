// Every check of a bundle, in the order in which the page lists them; each throws where something is wrong or cannot be done.
"use strict";
import { Missing, Wrong, crockford, fromBase64, fromCrockford, fromHex, hex, joined, plain, same, sha256, utf8 } from "./check-bytes.js";
import { Opener, begins, checkpoint, leads, leafHash, root, signed } from "./check-proofs.js";
import { finalists, stars, tally } from "./check-count.js";

const must = (holds) => { if (!holds) { throw new Wrong("it does not hold"); } };
const sorted = (lines) => lines.every((it, at) => at === 0 || lines[at - 1] < it);
const alike = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const numbered = (evidence, name) => new Map(evidence.lines(name).map((line) => {
  const [number, ...hashes] = line.split(" ");
  return [Number(number), hashes.map((it) => fromHex(it, 32))];
}));

const signedRecord = (evidence) => checkpoint(evidence.text("record/checkpoint.txt"), evidence.key("record"));

const fixedRoll = (evidence) => evidence.amendments().filter((it) => it.what === "roll").at(-1) ?? evidence.manifest.roll;

const closeList = (evidence) => evidence.lines("close.txt").map((line) => {
  const [slot, seal, version] = line.split(" ");
  return { slot, raw: fromCrockford(slot, 16), seal, hash: fromHex(seal, 32), version: fromHex(version, 32) };
});

const published = (evidence) => new Map(evidence.lines("ballots.txt").map((line) => {
  const [slot, ...scores] = line.split(" ");
  if (scores[0] === "-") { return [slot, null]; }
  must(scores.length === evidence.options.length && scores.every((it) => /^[0-5_]$/.test(it)));
  return [slot, scores.map((it) => it === "_" ? -1 : Number(it))];
}));

const claimed = (result) => ({
  counted: result.counted,
  histograms: result.tally.map((it) => it.histogram),
  above: result.tally.map((it) => it.beats),
});

const read = (content, options) => {
  const length = Math.ceil((2 + options) / 128) * 128;
  const scores = [...content.slice(2, 2 + options)];
  const well = content.length === length && content[0] === 1 && content[1] === options
    && scores.every((it) => it <= 5 || it === 255) && content.slice(2 + options).every((it) => it === 0);
  return well ? scores.map((it) => it === 255 ? -1 : it) : null;
};

export const checks = {
  record: async (evidence) => { await signedRecord(evidence); },

  entries: async (evidence) => {
    const signed = await signedRecord(evidence);
    const paths = numbered(evidence, "record/paths.txt");
    must(evidence.leaves.every((it) => paths.has(it.place)
      && leads(leafHash(utf8(it.canonical)), it.place, signed.size, paths.get(it.place), signed.root)));
  },

  growth: async (evidence) => {
    const now = await signedRecord(evidence);
    const proofs = numbered(evidence, "record/consistency.txt");
    for (const name of evidence.under("record/earlier/")) {
      const before = await checkpoint(evidence.text(name), evidence.key("record"));
      must(begins(before.size, before.root, now.size, now.root, proofs.get(before.size) ?? []));
    }
  },

  manifest: async (evidence) => {
    const announced = evidence.once("vote.announced").facts;
    const roll = evidence.manifest.roll;
    must(announced.manifest === hex(evidence.manifestHash) && announced.roll === String(roll.count) && announced.root === roll.root);
    const seed = fromHex(evidence.manifest.lots.seed, 32);
    const drawn = evidence.options.map((id) => [hex(sha256(seed, utf8(id))), id]).sort().map((it) => it[1]);
    must(evidence.manifest.lots.algorithm === "moot-lot-1" && alike(drawn, evidence.manifest.lots.order));
  },

  changes: async (evidence) => {
    const noted = evidence.all("vote.amended");
    const lines = evidence.lines("amendments.txt");
    must(noted.length === lines.length);
    for (const [at, line] of lines.entries()) {
      const note = line.slice(129);
      const told = JSON.parse(note);
      must(told.manifest === hex(evidence.manifestHash) && told.number === at + 1 && told.vote === evidence.manifest.vote);
      must(noted[at].facts.note === hex(sha256(utf8(note))));
      must(await signed(evidence.key("record").raw, note, fromHex(line.slice(0, 128), 64)));
    }
  },

  times: async (evidence) => {
    const road = ["announced", "opened", "closed", "unlinked", "counted"].map((it) => evidence.once(`vote.${it}`));
    must(road.every((it, at) => at === 0 || road[at - 1].place < it.place));
    const said = [road[1], ...evidence.all("vote.moved"), ...evidence.all("vote.resumed")].sort((a, b) => a.place - b.place).at(-1);
    must(Date.parse(road[2].at) + 5000 >= Date.parse(said.facts.closes));
  },

  roll: async (evidence) => {
    const lines = evidence.lines("roll.txt");
    const fixed = fixedRoll(evidence);
    must(sorted(lines) && lines.length === fixed.count && hex(root(lines.map((it) => fromHex(it, 32)))) === fixed.root);
    must(evidence.result.ballots <= lines.length);
  },

  box: async (evidence) => {
    const list = closeList(evidence);
    const closed = evidence.once("vote.closed").facts;
    must(sorted(list.map((it) => hex(it.raw))));
    must(closed.ballots === String(list.length) && evidence.result.ballots === list.length);
    must(closed.root === hex(root(list.map((it) => leafHash(it.raw, it.hash, it.version)))));
  },

  log: async (evidence) => {
    const seals = evidence.lines("log/seals.txt");
    const hashes = seals.map((it) => leafHash(fromHex(it, 32)));
    const all = new Set(seals);
    must(all.size === seals.length && closeList(evidence).every((it) => all.has(it.seal)));
    const sizes = [];
    for (const name of evidence.under("log/").filter((it) => it !== "log/seals.txt")) {
      const note = await checkpoint(evidence.text(name), evidence.key("cast"));
      must(note.size <= seals.length && same(note.root, root(hashes.slice(0, note.size))));
      sizes.push(note.size);
    }
    must(seals.length === 0 || sizes.includes(seals.length));
  },

  ballots: async (evidence) => {
    const all = published(evidence);
    const { result, manifest } = evidence;
    const flawed = [...all.values()].filter((it) => it === null).length;
    must(result.counted + result.blank + flawed === result.ballots && flawed === result.flawed);
    if (result.level !== "P2") {
      must(flawed === all.size && !evidence.files.has("seal-key.txt") && !evidence.files.has("envelopes.txt"));
      return;
    }
    const opener = await Opener.make(fromHex(evidence.text("seal-key.txt").trim(), 32));
    must(hex(opener.publicKey) === manifest.seal.key);
    const envelopes = new Map(evidence.lines("envelopes.txt").map((it) => it.split(" ")));
    const number = new Uint8Array(8);
    new DataView(number.buffer).setBigUint64(0, BigInt(manifest.vote));
    const list = closeList(evidence);
    must(list.length === all.size);
    for (const { slot, raw, hash } of list) {
      must(all.has(slot));
      const sealed = fromBase64(envelopes.get(slot) ?? "");
      const opened = same(sha256(sealed), hash) ? await opener.open(joined(number, raw, evidence.manifestHash), sealed) : null;
      must(alike(opened && read(opened, evidence.options.length), all.get(slot)));
    }
  },

  count: async (evidence) => {
    const { result } = evidence;
    if (result.level === "P0") { throw new Missing("few"); }
    const said = claimed(result);
    if (result.level === "P2") {
      must(alike(tally([...published(evidence).values()].filter((it) => it), evidence.options.length), said));
    }
    must(said.histograms.every((it, at) => it.reduce((sum, some) => sum + some, 0) === said.counted && stars(it) === result.tally[at].stars));
  },

  outcome: async (evidence) => {
    const { result, manifest, options } = evidence;
    const enough = result.counted >= Math.max(1, manifest.enough);
    must(result.quorum === enough && evidence.once("vote.counted").facts.outcome === (enough ? result.winner : "no-quorum"));
    if (!enough) { must(result.winner === manifest.status_quo); return; }
    if (result.level === "P0") { throw new Missing("few"); }
    const lot = manifest.lots.order.map((it) => options.indexOf(it));
    const pair = finalists(claimed(result), lot, manifest.protocol, options.indexOf(manifest.status_quo));
    must(options[pair[0]] === result.winner && options[pair[1]] === result.runoff.loser && result.runoff.winner === result.winner);
    must(result.runoff.for_winner === claimed(result).above[pair[0]][pair[1]]);
  },
};

// By the short code, or by the whole receipt.
export const receipt = async (evidence, typed) => {
  const letters = plain(typed);
  const list = closeList(evidence);
  const note = (slot, version, seal) => `moot-receipt-1\nvote ${evidence.manifest.vote}\nslot ${slot}\nversion ${version}\nseal ${seal}\n`;
  const scores = (slot) => (evidence.result.level === "P2" ? published(evidence).get(slot) : null);
  if (letters.length === 9) {
    for (const { slot, seal } of list) {
      for (let version = 1; version <= 50; version++) {
        if (letters.startsWith(crockford(sha256(utf8(note(slot, version, seal)))).slice(0, 8))) { return { found: true, scores: scores(slot) }; }
      }
    }
    throw new Missing("code");
  }
  const whole = fromCrockford(letters, 128);
  must(same(sha256(whole.slice(0, 124)).slice(0, 4), whole.slice(124)));
  const view = new DataView(whole.buffer);
  const [slot, version, seal] = [crockford(whole.slice(8, 24)), view.getUint32(24), hex(whole.slice(28, 60))];
  must(Number(view.getBigUint64(0)) === evidence.manifest.vote);
  must(await signed(evidence.key("record").raw, note(slot, version, seal), whole.slice(60, 124)));
  const line = list.find((it) => it.slot === slot);
  if (!line) { return { fault: true }; }
  return line.seal === seal ? { found: true, scores: scores(slot) } : { replaced: true };
};
