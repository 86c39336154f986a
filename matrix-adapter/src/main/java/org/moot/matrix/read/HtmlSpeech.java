package org.moot.matrix.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.moot.conversation.Account;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Style;
import org.moot.conversation.Tidy;
import org.moot.conversation.WebAddress;

/** Reads what HTML means, whoever wrote it: of a tag that is not known the words, of one that does something nothing. */
final class HtmlSpeech {
    private static final int DEEPEST = 16;
    private static final int LONGEST = 100_000;
    private static final Set<String> DROPPED =
            Set.of("mx-reply", "script", "style", "head", "title", "template", "iframe", "object", "noscript");
    private static final Set<String> LINES =
            Set.of("p", "div", "details", "summary", "li", "section", "article", "center", "dl", "dt", "dd");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)language-([A-Za-z0-9_+\\-.#]{1,40})(?:\\s|$)");

    private HtmlSpeech() {}

    static Speech of(String html) {
        String read = html.length() <= LONGEST ? html : html.substring(0, LONGEST);
        var flow = new Flow();
        inside(Jsoup.parseBodyFragment(read).body(), flow, 0);
        return new Speech(flow.passages());
    }

    private static void inside(Element parent, Flow flow, int depth) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText(), flow);
            } else if (node instanceof Element element) {
                element(element, flow, depth + 1);
            }
        }
    }

    private static void words(String words, Flow flow) {
        WebAddress.linked(SPACE.matcher(words).replaceAll(" ")).forEach(flow::put);
    }

    private static void element(Element element, Flow flow, int depth) {
        String tag = element.normalName();
        if (DROPPED.contains(tag) || element.hasAttr("data-mx-profile-fallback")) {
            return;
        }
        if (depth > DEEPEST) {
            words(element.text(), flow);
            return;
        }
        Optional<Style> style = style(element, tag);
        if (style.isPresent()) {
            reason(element).ifPresent(it -> flow.put(new Speech.Plain("(" + it + ") ")));
            Flow inner = within(element, flow, depth);
            flow.styled(style.get(), inner);
        } else if (LINES.contains(tag)) {
            flow.line();
            inside(element, flow, depth);
            flow.line();
        } else if (!passage(element, tag, flow, depth) && !run(element, tag, flow, depth)) {
            inside(element, flow, depth);
        }
    }

    private static Flow within(Element element, Flow flow, int depth) {
        Flow inner = flow.within();
        inside(element, inner, depth);
        return inner;
    }

    private static Optional<Style> style(Element element, String tag) {
        return switch (tag) {
            case "b", "strong" -> Optional.of(Style.BOLD);
            case "i", "em" -> Optional.of(Style.ITALIC);
            case "u", "ins" -> Optional.of(Style.UNDERLINED);
            case "del", "s", "strike" -> Optional.of(Style.STRUCK);
            default -> element.hasAttr("data-mx-spoiler") ? Optional.of(Style.SPOILER) : Optional.empty();
        };
    }

    private static Optional<String> reason(Element element) {
        return Optional.of(element.attr("data-mx-spoiler")).filter(it -> !it.isBlank());
    }

    private static boolean passage(Element element, String tag, Flow flow, int depth) {
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> flow.heading(tag.charAt(1) - '0', within(element, flow, depth));
            case "blockquote" -> flow.quote(apart(element, depth));
            case "pre" -> flow.put(fence(element));
            case "ul" -> flow.items(Optional.empty(), items(element, depth));
            case "ol" -> flow.items(Optional.of(start(element)), items(element, depth));
            case "hr" -> flow.line();
            case "tr" -> {
                flow.line();
                cells(element, flow, depth);
                flow.newLine();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static List<Speech.Passage> apart(Element element, int depth) {
        var inner = new Flow();
        inside(element, inner, depth);
        return inner.passages();
    }

    private static List<List<Speech.Passage>> items(Element list, int depth) {
        return list.children().stream().map(item -> apart(item, depth + 1)).toList();
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1;
    }

    private static void cells(Element row, Flow flow, int depth) {
        boolean isFirst = true;
        for (Element cell : row.children()) {
            flow.put(new Speech.Plain(isFirst ? "" : " | "));
            isFirst = false;
            inside(cell, flow, depth);
        }
    }

    private static Speech.Fence fence(Element pre) {
        Element code = Optional.ofNullable(pre.selectFirst("code")).orElse(pre);
        var language = LANGUAGE.matcher(code.attr("class"));
        return new Speech.Fence(
                language.find() ? Optional.of(language.group(1)) : Optional.empty(),
                pre.wholeText().replaceFirst("\\A\n", "").replaceFirst("\n+\\z", ""));
    }

    private static boolean run(Element element, String tag, Flow flow, int depth) {
        switch (tag) {
            case "br" -> flow.put(new Speech.Break());
            case "code", "tt" -> {
                String words = SPACE.matcher(element.wholeText()).replaceAll(" ");
                flow.put(words.isBlank() ? new Speech.Plain(words) : new Speech.Code(words));
            }
            case "img" -> words(picture(element), flow);
            case "a" -> link(element, flow, depth);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String picture(Element img) {
        return Optional.of(img.attr("alt")).filter(it -> !it.isBlank()).orElse(img.attr("title"));
    }

    private static void link(Element a, Flow flow, int depth) {
        Optional<String> person = ContentReader.person(a.attr("href"));
        Optional<String> address = WebAddress.of(a.attr("href"));
        if (person.isPresent() && a.attr("href").toLowerCase(Locale.ROOT).matches("(?:https|matrix):.*")) {
            String shown = SPACE.matcher(a.text()).replaceAll(" ").strip();
            String name = shown.startsWith("@") ? shown.substring(1) : shown;
            flow.put(new Speech.Mentioned(
                    new Account("matrix", person.get()),
                    name.isBlank() ? person.get().substring(1) : name));
        } else if (address.isPresent()) {
            Flow inner = within(a, flow, depth);
            flow.put(new Speech.Link(address.get(), Tidy.runs(inner.runs())));
            inner.passagesAfter(flow);
        } else {
            inside(a, flow, depth);
        }
    }
}
