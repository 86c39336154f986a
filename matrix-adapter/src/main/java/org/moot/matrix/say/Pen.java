package org.moot.matrix.say;

import java.util.List;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Chooses words for one reader. */
record Pen(Words words, Dialect dialect, Reader reader) {

    List<Piece> say(Text text) {
        return Marks.read(words.say(text, reader, dialect));
    }

    List<Piece> say(String key, Object... args) {
        return say(Text.of(key, args));
    }

    /** Words that stay on one line, such as the name of an option. */
    List<Piece> oneLine(Text text) {
        return Marks.read(words.say(text, reader, dialect).replaceAll("\\s*\n\\s*", " "));
    }

    /** The same where nothing is marked. */
    String plain(Text text) {
        return Piece.plain(oneLine(text));
    }

    String plain(String key, Object... args) {
        return plain(Text.of(key, args));
    }

    String number(double number) {
        return String.format(reader.language(), "%.2f", number);
    }
}
