// STAR, counted anew by the published protocols. Sources: starvoting.org, docs.bettervoting.com/help/ties.
"use strict";
import { Wrong } from "./check-bytes.js";

// Each ballot is a list of 0 to 5, or -1 for blank.
export const tally = (ballots, options) => {
  const histograms = Array.from({ length: options }, () => new Array(6).fill(0));
  const above = Array.from({ length: options }, () => new Array(options).fill(0));
  let counted = 0;
  for (const ballot of ballots) {
    if (ballot.every((it) => it < 0)) { continue; }
    counted++;
    const stars = ballot.map((it) => Math.max(0, it));
    stars.forEach((given, one) => {
      histograms[one][given]++;
      stars.forEach((others, other) => { above[one][other] += given > others ? 1 : 0; });
    });
  }
  return { counted, histograms, above };
};

export const stars = (histogram) => histogram.reduce((sum, count, score) => sum + score * count, 0);

// The final pair, the winner first; a lot is a list of options, the one that wins it first.
export const finalists = (sums, lot, protocol, statusQuo) => {
  if (!["star-official-2025-10", "star-official-2023"].includes(protocol)) { throw new Wrong("protocol"); }
  const total = sums.histograms.map(stars);
  const fives = sums.histograms.map((it) => it[5]);
  const beats = (one, other) => sums.above[one][other] > sums.above[other][one];
  const cut = [...total].sort((one, other) => other - one)[1];
  let through = lot.filter((it) => total[it] > cut);
  let tied = lot.filter((it) => total[it] === cut);
  const tooMany = () => through.length + tied.length > 2;

  while (protocol === "star-official-2023" && tied.length > 2 && tooMany()) {
    const losses = (it) => tied.filter((other) => beats(other, it)).length;
    const most = Math.max(...tied.map(losses));
    const kept = tied.filter((it) => losses(it) < most);
    const worst = tied.filter((it) => losses(it) === most);
    if (kept.length === 0) { break; }
    if (through.length + kept.length > 2) { tied = kept; continue; }
    through = [...through, ...kept];
    tied = through.length === 2 ? [] : worst;
  }
  if (tooMany() && tied.length === 2 && (beats(tied[0], tied[1]) || beats(tied[1], tied[0]))) {
    through = [...through, beats(tied[0], tied[1]) ? tied[0] : tied[1]];
    tied = [];
  }
  for (const number of [(it) => fives[it], (it) => -lot.indexOf(it)]) {
    while (tooMany() && through.length < 2) {
      const most = Math.max(...tied.map(number));
      const group = tied.filter((it) => number(it) === most);
      if (through.length + group.length > 2) { tied = group; break; }
      through = [...through, ...group];
      tied = through.length === 2 ? [] : tied.filter((it) => !group.includes(it));
    }
  }
  const [one, other] = [...through, ...tied];
  const by = [
    sums.above[one][other] - sums.above[other][one],
    total[one] - total[other],
    fives[one] - fives[other],
    (one === statusQuo) - (other === statusQuo),
    lot.indexOf(other) - lot.indexOf(one),
  ].find((it) => it !== 0);
  return by > 0 ? [one, other] : [other, one];
};
