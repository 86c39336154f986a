"""Draws what a terminal shows (lines with SGR codes, as `tmux capture-pane -e` gives them) as an SVG. Python's own library only."""

import re
import sys
from html import escape

WIDTH, HEIGHT, MARGIN = 8.4, 19, 16
PAPER, INK, QUIET = "#16191d", "#e4e6e8", "#9aa3ad"
COLOURS = ["#5c6773", "#ff7a6b", "#8fd18a", "#e6c07b", "#7ab4ff", "#d6a2e8", "#6fd0d0", "#e4e6e8"]
CODE = re.compile(r"\x1b\[([0-9;]*)m|\x1b\][^\x07]*\x07|\x1b\([AB0]|\x0f|\x0e")

PIECE = re.compile(r"\S+(?: \S+)*")  # an SVG has no two blanks beside each other


def styled(style, code):
    for part in [int(it or 0) for it in code.split(";")]:
        if part == 0:
            style = {}
        elif part == 1:
            style = {**style, "font-weight": "700"}
        elif part == 2:
            style = {**style, "fill": QUIET}
        elif part == 3:
            style = {**style, "font-style": "italic"}
        elif part == 4:
            style = {**style, "text-decoration": "underline"}
        elif 30 <= part <= 37 or 90 <= part <= 97:
            style = {**style, "fill": COLOURS[part % 10]}
        elif part == 39:
            style = {key: value for key, value in style.items() if key != "fill"}
    return style


def runs(line, style):
    """What stands side by side: column, words, style; and the style with which the next line begins."""
    found, column, at = [], 0, 0
    for code in [*CODE.finditer(line), None]:
        words = line[at : code.start() if code else len(line)]
        for piece in PIECE.finditer(words):
            found.append((column + piece.start(), piece[0], style))
        column += len(words)
        if code:
            at = code.end()
            style = styled(style, code.group(1)) if code.group(1) is not None else style
    return found, style


def main():
    lines = sys.stdin.read().rstrip().split("\n")
    while lines and not CODE.sub("", lines[0]).strip():
        lines.pop(0)
    columns = max(len(CODE.sub("", line)) for line in lines)
    width, height = round(columns * WIDTH + 2 * MARGIN), len(lines) * HEIGHT + 2 * MARGIN
    print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" ', end="")
    print('font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">')
    print(f'<rect width="{width}" height="{height}" rx="8" fill="{PAPER}"/>')
    style = {}
    for number, line in enumerate(lines):
        found, style = runs(line, style)
        for column, words, own in found:
            look = "".join(f' {key}="{value}"' for key, value in {"fill": INK, **own}.items())
            x, y = round(MARGIN + column * WIDTH, 1), MARGIN + number * HEIGHT + 14
            print(f'<text x="{x}" y="{y}" textLength="{round(len(words) * WIDTH, 1)}"{look}>{escape(words)}</text>')
    print("</svg>")


main()
