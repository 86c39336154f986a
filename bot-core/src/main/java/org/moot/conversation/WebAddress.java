package org.moot.conversation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in what people say: found among words, and written so that they end nothing in which they stand. */
public final class WebAddress {
    private static final int LONGEST = 2000;
    private static final Pattern BARE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])https?://[^\\s<>\"\\p{Cc}]{1,2000}");
    private static final Pattern SAFE =
            Pattern.compile("(?i)https?://[^/?#@:\\s][^\\s]*|mailto:[^\\s@/?]{1,64}@[^\\s@/?]{1,255}(?:\\?\\S*)?");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String KEPT = "-._~:/?#@!$&'()*+,;=%";
    private static final String ENDING = ".,:;!?'\"*_~|`\\";

    private WebAddress() {}

    /** As it may stand in a link; empty for what leads nowhere, does something by itself, or is too long. */
    public static Optional<String> of(String typed) {
        String lone = LONE_PERCENT.matcher(typed.strip()).replaceAll("%25");
        var written = new StringBuilder();
        lone.codePoints().forEach(point -> put(point, written));
        String address = written.toString();
        return address.length() <= LONGEST && SAFE.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }

    private static void put(int point, StringBuilder written) {
        boolean isAsciiWord = point < 128 && Character.isLetterOrDigit(point);
        boolean isWord = point >= 128 && Character.isLetterOrDigit(point) && !Character.isSurrogate((char) point);
        if (isAsciiWord || isWord || KEPT.indexOf(point) >= 0) {
            written.appendCodePoint(point);
            return;
        }
        for (byte one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            written.append('%').append(String.format("%02X", one & 0xff));
        }
    }

    /** Words with the addresses among them as links. */
    public static List<Speech.Run> linked(String words) {
        var runs = new ArrayList<Speech.Run>();
        Matcher bare = BARE.matcher(words);
        int at = 0;
        while (bare.find()) {
            int end = bare.start() + length(bare.group());
            Optional<String> address = of(words.substring(bare.start(), end));
            if (address.isPresent()) {
                plain(words.substring(at, bare.start()), runs);
                runs.add(link(address.get()));
                at = end;
            }
        }
        plain(words.substring(at), runs);
        return runs;
    }

    /** How long the address is that begins there; 0 where none does. */
    public static int begins(String text, int at) {
        Matcher bare = BARE.matcher(text).region(at, text.length());
        return bare.lookingAt() ? length(bare.group()) : 0;
    }

    public static Speech.Link link(String address) {
        return new Speech.Link(address, List.of(new Speech.Plain(address)));
    }

    private static void plain(String words, List<Speech.Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Speech.Plain(words));
        }
    }

    /** What ends a sentence, or closes what was opened before the address, is not part of it. */
    private static int length(String found) {
        int open = count(found, '(') - count(found, ')');
        int end = found.length();
        while (end > 0) {
            char last = found.charAt(end - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if (ENDING.indexOf(last) < 0 && last != ']' && last != '}') {
                break;
            }
            end--;
        }
        return end;
    }

    private static int count(String words, char sign) {
        return (int) words.chars().filter(it -> it == sign).count();
    }
}
