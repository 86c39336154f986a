package org.moot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks every page that can be got to from the first. */
public final class Crawler {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"#]*)(?:#[^\"]*)?\"");
    private static final int MOST = 500;

    private Crawler() {}

    /** What stands at each address; all are there and whole. */
    public static Map<String, HttpResponse<String>> walk(Function<String, HttpResponse<String>> get) {
        var found = new LinkedHashMap<String, HttpResponse<String>>();
        Deque<String> next = new ArrayDeque<>();
        next.add("/");
        while (!next.isEmpty() && found.size() < MOST) {
            String path = next.remove();
            if (found.containsKey(path)) {
                continue;
            }
            HttpResponse<String> page = get.apply(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            found.put(path, page);
            boolean isPage =
                    page.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            for (Matcher link = LINK.matcher(isPage ? page.body() : ""); link.find(); ) {
                String to = link.group(1).replace("&amp;", "&");
                if (to.startsWith("/")) {
                    next.add(to);
                }
            }
        }
        return found;
    }
}
