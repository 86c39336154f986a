package org.moot.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser;

/** Cuts a line into words at blanks, for completion only; whatever is typed can be sent. */
final class LineWords implements Parser {
    @Override
    public CompletingParsedLine parse(String line, int cursor, ParseContext context) {
        var words = new ArrayList<String>();
        int begins = 0;
        int index = 0;
        int wordCursor = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || line.charAt(at) == ' ') {
                if (cursor >= begins && cursor <= at) {
                    index = words.size();
                    wordCursor = cursor - begins;
                }
                if (at > begins || cursor == at && cursor == begins) {
                    words.add(line.substring(begins, at));
                }
                begins = at + 1;
            }
        }
        return new Cut(line, cursor, List.copyOf(words), Math.min(index, Math.max(0, words.size() - 1)), wordCursor);
    }

    /** Nothing is quoted or escaped, so what is shown and what is meant have the same length. */
    private record Cut(String line, int cursor, List<String> words, int wordIndex, int wordCursor)
            implements CompletingParsedLine {
        @Override
        public String word() {
            return words.isEmpty() ? "" : words.get(wordIndex);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor;
        }

        @Override
        public int rawWordLength() {
            return word().length();
        }
    }
}
