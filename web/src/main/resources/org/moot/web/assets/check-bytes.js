// Bytes as people write them, and SHA-256. Sources: FIPS 180-4; Douglas Crockford's base 32.
"use strict";

export class Wrong extends Error {}
export class Missing extends Error {}

export const utf8 = (words) => new TextEncoder().encode(words);
export const hex = (bytes) => Array.from(bytes, (it) => it.toString(16).padStart(2, "0")).join("");
export const same = (one, other) => one.length === other.length && one.every((it, at) => it === other[at]);
export const joined = (...parts) => {
  const all = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  parts.reduce((at, it) => { all.set(it, at); return at + it.length; }, 0);
  return all;
};

export const fromHex = (letters, length) => {
  if (!new RegExp(`^[0-9a-f]{${2 * length}}$`).test(letters)) { throw new Wrong("hex"); }
  return Uint8Array.from(letters.match(/../g) ?? [], (it) => parseInt(it, 16));
};

export const fromBase64 = (letters) => {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(letters) || letters.length % 4) { throw new Wrong("base64"); }
  return Uint8Array.from(atob(letters), (it) => it.charCodeAt(0));
};

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export const crockford = (bytes) => {
  let bits = Array.from(bytes, (it) => it.toString(2).padStart(8, "0")).join("");
  bits = bits.padEnd(Math.ceil(bits.length / 5) * 5, "0");
  return bits.match(/.{5}/g).map((it) => LETTERS[parseInt(it, 2)]).join("");
};

export const fromCrockford = (letters, length) => {
  if (!/^[0-9A-HJKMNP-TV-Z]*$/.test(letters) || letters.length !== Math.ceil(length * 8 / 5)) { throw new Wrong("code"); }
  const bits = [...letters].map((it) => LETTERS.indexOf(it).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.slice(0, 8 * length).match(/.{8}/g) ?? [], (it) => parseInt(it, 2));
};

export const plain = (typed) => typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

const primes = [];
for (let n = 2; primes.length < 64; n++) { if (primes.every((it) => n % it)) { primes.push(n); } }
const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const K = Int32Array.from(primes, (it) => fraction(Math.cbrt(it)));
const START = Int32Array.from(primes.slice(0, 8), (it) => fraction(Math.sqrt(it)));
const turn = (word, by) => (word >>> by) | (word << (32 - by));

export const sha256 = (...parts) => {
  const bytes = joined(...parts);
  const length = (bytes.length + 9 + 63) & ~63;
  const view = new DataView(new ArrayBuffer(length));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);
  const state = Int32Array.from(START);
  const w = new Int32Array(64);
  for (let block = 0; block < length; block += 64) {
    for (let at = 0; at < 64; at++) {
      if (at < 16) { w[at] = view.getInt32(block + 4 * at); continue; }
      const a = w[at - 15];
      const b = w[at - 2];
      w[at] = w[at - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[at - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let at = 0; at < 64; at++) {
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[at] + w[at];
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((it, at) => { state[at] += it; });
  }
  const out = new DataView(new ArrayBuffer(32));
  state.forEach((it, at) => out.setInt32(4 * at, it));
  return new Uint8Array(out.buffer);
};
