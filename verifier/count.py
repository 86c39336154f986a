#!/usr/bin/env python3
"""A second count of a vote's bundle, by another hand in another language: python3 count.py vote-12.zip

Needs Python 3.9 and nothing else. It counts STAR (score, then automatic runoff) from the single ballots where they are
published (level P2), otherwise from the sums (P1), and compares what it finds with the result in the bundle. It does not
check signatures, proofs or seals: that is what `./moot verify` is for. Ends with 0 good, 2 wrong, 3 nothing to count.
"""

import json
import sys
import zipfile
from collections import Counter

STARS = range(6)


def lines(bundle, name):
    return bundle.read(name).decode("utf-8").splitlines()


def ballots(bundle):
    """Each as a list of 0 to 5 or None; what could not be read is left out."""
    for line in lines(bundle, "ballots.txt"):
        _, *scores = line.split(" ")
        if scores[0] != "-":
            yield [None if score == "_" else int(score) for score in scores]


def tally(all_ballots, options):
    """Histograms, and for each pair how many put the first above the second."""
    histograms = [Counter() for _ in options]
    above = [[0] * len(options) for _ in options]
    counted = 0
    for ballot in all_ballots:
        if all(score is None for score in ballot):
            continue
        counted += 1
        stars = [score or 0 for score in ballot]
        for one, given in enumerate(stars):
            histograms[one][given] += 1
            for other, others in enumerate(stars):
                above[one][other] += given > others
    return counted, [[h[s] for s in STARS] for h in histograms], above


class Star:
    def __init__(self, histograms, above, lot, protocol, status_quo):
        self.total = [sum(s * n for s, n in enumerate(h)) for h in histograms]
        self.fives = [h[5] for h in histograms]
        self.above = above
        self.place = {option: at for at, option in enumerate(lot)}
        self.older = protocol == "star-official-2023"
        self.status_quo = status_quo
        if protocol not in ("star-official-2023", "star-official-2025-10"):
            raise ValueError("a protocol that is not known: " + protocol)

    def beats(self, one, other):
        return self.above[one][other] > self.above[other][one]

    def finalists(self):
        cut = sorted(self.total, reverse=True)[1]
        through = [o for o in self.place if self.total[o] > cut]
        tied = [o for o in self.place if self.total[o] == cut]
        if len(through) + len(tied) > 2 and self.older:
            through, tied = self.fewest_losses(through, tied)
        if len(through) + len(tied) > 2 and len(tied) == 2:
            one, other = tied
            if self.beats(one, other) or self.beats(other, one):
                through, tied = through + [one if self.beats(one, other) else other], []
        for number in (lambda o: self.fives[o], lambda o: -self.place[o]):
            if len(through) + len(tied) > 2:
                through, tied = self.best(through, tied, number)
        return through + tied

    @staticmethod
    def best(through, tied, number):
        """Whole groups of equals while they fit; the group that does not stays tied."""
        while len(through) < 2:
            most = max(number(o) for o in tied)
            group = [o for o in tied if number(o) == most]
            if len(through) + len(group) > 2:
                return through, group
            through = through + group
            tied = [o for o in tied if o not in group]
        return through, []

    def fewest_losses(self, through, tied):
        while len(tied) > 2 and len(through) + len(tied) > 2:
            losses = {o: sum(self.beats(other, o) for other in tied) for o in tied}
            most = max(losses.values())
            kept = [o for o in tied if losses[o] < most]
            worst = [o for o in tied if losses[o] == most]
            if not kept:
                break
            if len(through) + len(kept) > 2:
                tied = kept
            else:
                through = through + kept
                tied = [] if len(through) == 2 else worst
        return through, tied

    def winner(self, pair):
        def strength(option):
            other = pair[0] if option == pair[1] else pair[1]
            return (
                self.above[option][other],
                self.total[option],
                self.fives[option],
                option == self.status_quo,
                -self.place[option],
            )

        return max(pair, key=strength)


def main(file):
    with zipfile.ZipFile(file) as bundle:
        manifest = json.loads(bundle.read("manifest.json"))
        result = json.loads(bundle.read("result.json"))
        ids = [option["id"] for option in manifest["options"]]
        if result["level"] == "P0":
            print("so few voted that nothing is published from which one could count")
            return 3
        if result["level"] == "P2":
            counted, histograms, above = tally(ballots(bundle), ids)
        else:
            counted = result["counted"]
            histograms = [row["histogram"] for row in result["tally"]]
            above = [row["beats"] for row in result["tally"]]
    lot = [ids.index(option) for option in manifest["lots"]["order"]]
    status_quo = ids.index(manifest["status_quo"])
    star = Star(histograms, above, lot, manifest["protocol"], status_quo)
    pair = star.finalists()
    enough = counted >= max(1, manifest["enough"])
    winner = ids[star.winner(pair)] if enough else manifest["status_quo"]
    for option, total, histogram in sorted(zip(ids, star.total, histograms), key=lambda row: -row[1]):
        print(f"{option:8} {total:8} stars   0 to 5: {' '.join(map(str, histogram))}")
    print(f"final pair: {', '.join(ids[o] for o in pair)}; {counted} counted; chosen: {winner}")
    same = (
        winner == result["winner"]
        and counted == result["counted"]
        and histograms == [row["histogram"] for row in result["tally"]]
        and above == [row["beats"] for row in result["tally"]]
        and star.total == [row["stars"] for row in result["tally"]]
    )
    print("the same as the result" if same else "NOT THE SAME as the result")
    return 0 if same else 2


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
