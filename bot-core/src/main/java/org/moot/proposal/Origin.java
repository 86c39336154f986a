package org.moot.proposal;

import org.moot.conversation.Text;

/**
 * Where something was said before it was written here, such as a call.
 *
 * @param text for those who read of it now
 * @param words in the language of its assembly, to be written behind what was said
 */
public record Origin(Text text, String words) {

    String behind(String said) {
        return said + " (" + words + ")";
    }

    /** The same with so much of what was said as fits. */
    String behind(String said, int longest) {
        int room = longest - words.length() - 4;
        boolean fits = said.length() <= room;
        int end = Character.isHighSurrogate(said.charAt(Math.min(room, said.length()) - 1)) ? room - 1 : room;
        return behind(fits ? said : said.substring(0, end) + "…");
    }
}
