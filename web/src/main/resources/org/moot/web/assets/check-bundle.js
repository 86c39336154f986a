// Opens a bundle and reads what is claimed in it; nothing of it leaves the browser. Source: docs/evidence.md.
"use strict";
import { Wrong, fromBase64, fromHex, hex, sha256, utf8 } from "./check-bytes.js";

const MOST = 256 * 2 ** 20;

const inflated = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

// By the directory at the end of the file.
export const unzip = async (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) { end--; }
  if (end < 0) { throw new Wrong("zip"); }
  const files = new Map();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) { throw new Wrong("zip"); }
    const [how, packed, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [name, extra, comment] = [28, 30, 32].map((it) => view.getUint16(at + it, true));
    const local = view.getUint32(at + 42, true);
    const title = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(at + 46, at + 46 + name));
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.subarray(from, from + packed);
    if (size > MOST || files.has(title)) { throw new Wrong("zip"); }
    files.set(title, how === 0 ? content : await inflated(content));
    at += 46 + name + extra + comment;
  }
  return files;
};

const leaf = (line) => {
  const [place, what, , ...facts] = line.split(" ");
  if (!/^(0|[1-9]\d*)$/.test(place) || !what) { throw new Wrong("entry"); }
  return {
    place: Number(place),
    what,
    canonical: line.slice(place.length + 1),
    at: line.split(" ")[2],
    facts: Object.fromEntries(facts.map((it) => [it.slice(0, it.indexOf("=")), it.slice(it.indexOf("=") + 1)])),
  };
};

export class Evidence {
  constructor(files) {
    this.files = files;
    this.manifestText = this.text("manifest.json");
    this.manifest = JSON.parse(this.manifestText);
    this.manifestHash = sha256(utf8(this.manifestText));
    this.result = JSON.parse(this.text("result.json"));
    this.leaves = this.lines("record/leaves.txt").map(leaf);
    this.options = this.manifest.options.map((it) => it.id);
    if (this.manifest.format !== "moot-vote-1" || this.result.format !== "moot-result-1") { throw new Wrong("format"); }
    if (!["P0", "P1", "P2"].includes(this.result.level)) { throw new Wrong("level"); }
  }

  text(name) {
    if (!this.files.has(name)) { throw new Wrong(name); }
    return new TextDecoder("utf-8", { fatal: true }).decode(this.files.get(name));
  }

  lines(name) {
    const text = this.text(name);
    if (text !== "" && !text.endsWith("\n")) { throw new Wrong(name); }
    return text === "" ? [] : text.slice(0, -1).split("\n");
  }

  under(folder) { return [...this.files.keys()].filter((it) => it.startsWith(folder)).sort(); }

  // What the record says of this vote under one word, once.
  once(what) {
    const all = this.all(what);
    if (all.length !== 1) { throw new Wrong(what); }
    return all[0];
  }

  all(what) { return this.leaves.filter((it) => it.what === what && it.facts.vote === String(this.manifest.vote)); }

  amendments() { return this.lines("amendments.txt").map((it) => JSON.parse(it.slice(it.indexOf(" ") + 1))); }

  // Under which name a log is signed, and by which key.
  key(kind) {
    const [name, id, typed] = this.lines("keys.txt")[kind === "record" ? 0 : 1].split("+");
    const raw = fromBase64(this.lines("keys.txt")[kind === "record" ? 0 : 1].slice(name.length + id.length + 2));
    const right = hex(sha256(utf8(`${name}\n`), raw).slice(0, 4));
    if (!typed || raw[0] !== 1 || right !== id || hex(raw.slice(1)) !== this.manifest.receipts.key) { throw new Wrong("key"); }
    return { name, id: fromHex(id, 4), raw: raw.slice(1) };
  }
}
