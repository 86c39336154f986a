// Trees of hashes, signed notes and sealed envelopes. Sources: RFC 9162, C2SP signed-note, RFC 9180.
"use strict";
import { Missing, Wrong, fromBase64, joined, same, sha256, utf8 } from "./check-bytes.js";

export const leafHash = (...parts) => sha256(Uint8Array.of(0), ...parts);
const node = (left, right) => sha256(Uint8Array.of(1), left, right);

export const root = (hashes) => {
  if (hashes.length === 0) { return sha256(); }
  if (hashes.length === 1) { return hashes[0]; }
  let left = 1;
  while (2 * left < hashes.length) { left *= 2; }
  return node(root(hashes.slice(0, left)), root(hashes.slice(left)));
};

export const leads = (leaf, place, size, path, top) => {
  if (place >= size) { return false; }
  let [at, last, hash] = [place, size - 1, leaf];
  for (const beside of path) {
    if (last === 0) { return false; }
    if (at % 2 === 1 || at === last) {
      hash = node(beside, hash);
      while (at % 2 === 0 && at !== 0) { at = Math.floor(at / 2); last = Math.floor(last / 2); }
    } else {
      hash = node(hash, beside);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && same(hash, top);
};

export const begins = (earlier, before, size, now, proof) => {
  if (earlier === size) { return proof.length === 0 && same(before, now); }
  if (earlier < 1 || earlier > size) { return false; }
  const path = Number.isInteger(Math.log2(earlier)) ? [before, ...proof] : [...proof];
  if (path.length === 0) { return false; }
  let [at, last] = [earlier - 1, size - 1];
  while (at % 2 === 1) { at = Math.floor(at / 2); last = Math.floor(last / 2); }
  let was = path[0];
  let is = path[0];
  for (const next of path.slice(1)) {
    if (last === 0) { return false; }
    if (at % 2 === 1 || at === last) {
      was = node(next, was);
      is = node(next, is);
      while (at % 2 === 0 && at !== 0) { at = Math.floor(at / 2); last = Math.floor(last / 2); }
    } else {
      is = node(is, next);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && same(was, before) && same(is, now);
};

// Not every browser can do everything: then it is said, and nothing is claimed.
const able = async (work) => {
  if (!globalThis.crypto?.subtle) { throw new Missing("browser"); }
  try {
    return await work();
  } catch (fault) {
    if (fault.name === "NotSupportedError") { throw new Missing("browser"); }
    throw fault;
  }
};

export const signed = (raw, text, signature) => able(async () => {
  const key = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", key, signature, utf8(text));
});

export const checkpoint = async (note, key) => {
  const text = note.slice(0, note.indexOf("\n\n") + 1);
  const [origin, size, base64, rest] = text.split("\n");
  const start = `\u2014 ${key.name} `;
  const line = note.slice(text.length + 1).split("\n").find((it) => it.startsWith(start));
  if (origin !== key.name || !/^(0|[1-9]\d*)$/.test(size) || rest !== "" || !line) { throw new Wrong("note"); }
  const signature = fromBase64(line.slice(start.length));
  if (!same(signature.slice(0, 4), key.id) || !(await signed(key.raw, text, signature.slice(4)))) { throw new Wrong("signature"); }
  return { origin, size: Number(size), root: fromBase64(base64) };
};

const SUITE = joined(utf8("HPKE"), Uint8Array.of(0, 0x20, 0, 1, 0, 2));
const KEM = joined(utf8("KEM"), Uint8Array.of(0, 0x20));
const hmac = async (key, message) => {
  const made = await crypto.subtle.importKey("raw", key.length ? key : new Uint8Array(32), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", made, message));
};
const extract = (suite, salt, label, material) => hmac(salt, joined(utf8("HPKE-v1"), suite, utf8(label), material));
const expand = async (suite, key, label, info, length) =>
  (await hmac(key, joined(Uint8Array.of(0, length), utf8("HPKE-v1"), suite, utf8(label), info, Uint8Array.of(1)))).slice(0, length);

const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20);

export class Opener {
  static make(secret) {
    return able(async () => {
      const own = await crypto.subtle.importKey("pkcs8", joined(PKCS8, secret), "X25519", false, ["deriveBits"]);
      const base = joined(Uint8Array.of(9), new Uint8Array(31));
      const opener = new Opener();
      opener.own = own;
      opener.publicKey = await opener.shared(base);
      return opener;
    });
  }

  async shared(raw) {
    const other = await crypto.subtle.importKey("raw", raw, "X25519", false, []);
    return new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: other }, this.own, 256));
  }

  // Nothing when it was sealed to another key or for another place.
  async open(place, sealed) {
    const sent = sealed.slice(0, 32);
    const secret = await extract(KEM, new Uint8Array(0), "eae_prk", await this.shared(sent));
    const shared = await expand(KEM, secret, "shared_secret", joined(sent, this.publicKey), 32);
    const none = new Uint8Array(0);
    const context = joined(Uint8Array.of(0), await extract(SUITE, none, "psk_id_hash", none), await extract(SUITE, none, "info_hash", utf8("moot-ballot-v1")));
    const drawn = await extract(SUITE, shared, "secret", none);
    const key = await crypto.subtle.importKey("raw", await expand(SUITE, drawn, "key", context, 32), "AES-GCM", false, ["decrypt"]);
    const iv = await expand(SUITE, drawn, "base_nonce", context, 12);
    try {
      return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: place }, key, sealed.slice(32)));
    } catch {
      return null;
    }
  }
}
