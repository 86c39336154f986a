package org.moot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a guide tells people to type, as a transcript: a block marked {@code moot} holds what its reader types, and what others
 * do meanwhile, and when, stands in comments that nobody sees on the page.
 *
 * @param lines of the transcript, without what is said
 * @param typed which of its lines the reader types
 */
record Guide(List<String> lines, List<String> typed) {
    private static final Pattern PART = Pattern.compile("(?s)<!--\\n(.*?)-->|```moot\\n(.*?)```");
    private static final String READER = "ana> ";

    static Guide read(Path file) throws IOException {
        var lines = new ArrayList<String>();
        var typed = new ArrayList<String>();
        for (MatchResult part : PART.matcher(Files.readString(file)).results().toList()) {
            if (part.group(1) != null) {
                part.group(1).strip().lines().forEach(lines::add);
            } else {
                part.group(2).lines().map(READER::concat).forEach(typed::add);
                part.group(2).lines().map(READER::concat).forEach(lines::add);
            }
        }
        return new Guide(lines, typed);
    }
}
