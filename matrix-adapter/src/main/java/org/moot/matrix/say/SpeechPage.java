package org.moot.matrix.say;

import java.util.List;
import java.util.stream.Collectors;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Passage;
import org.moot.conversation.Speech.Run;
import org.moot.conversation.WebAddress;

/** What a person said elsewhere, written twice: as plain words in which spoilers stay covered, and as HTML. */
final class SpeechPage {
    private static final String COVER = "\u2588";
    private static final int WIDEST_COVER = 8;

    private final Speech speech;

    SpeechPage(Speech speech) {
        this.speech = speech;
    }

    String body() {
        return Harmless.visible(
                new Speech(speech.passages().stream().map(SpeechPage::covered).toList()).plain());
    }

    private static Passage covered(Passage passage) {
        return switch (passage) {
            case Speech.Paragraph it -> new Speech.Paragraph(coveredRuns(it.runs()));
            case Speech.Heading it -> new Speech.Heading(it.level(), coveredRuns(it.runs()));
            case Speech.Quote it ->
                new Speech.Quote(it.passages().stream().map(SpeechPage::covered).toList());
            case Speech.Fence it -> it;
            case Speech.Items it ->
                new Speech.Items(
                        it.first(),
                        it.items().stream()
                                .map(item ->
                                        item.stream().map(SpeechPage::covered).toList())
                                .toList());
        };
    }

    private static List<Run> coveredRuns(List<Run> runs) {
        return runs.stream().map(SpeechPage::covered).toList();
    }

    private static Run covered(Run run) {
        return switch (run) {
            case Speech.Styled it when it.style() == Speech.Style.SPOILER -> new Speech.Plain(cover(it));
            case Speech.Styled it -> new Speech.Styled(it.style(), coveredRuns(it.runs()));
            case Speech.Link it -> new Speech.Link(it.address(), coveredRuns(it.runs()));
            default -> run;
        };
    }

    private static String cover(Speech.Styled spoiler) {
        int letters = new Speech(List.of(new Speech.Paragraph(spoiler.runs())))
                .plain()
                .length();
        return COVER.repeat(Math.clamp(letters, 1, WIDEST_COVER));
    }

    String html() {
        var html = new Html();
        boolean isFirst = true;
        for (Passage passage : speech.passages()) {
            // beside the name of whoever says it
            if (isFirst && passage instanceof Speech.Paragraph(var runs)) {
                runs(runs, html);
            } else {
                write(passage, html);
            }
            isFirst = false;
        }
        return html.done();
    }

    /** Words alone are counted first, which is soon done. */
    boolean fits(int mostBytes) {
        return speech.plain().length() <= mostBytes && Json.size(body()) + Json.size(html()) <= mostBytes;
    }

    private static void write(Passage passage, Html html) {
        switch (passage) {
            case Speech.Paragraph it -> {
                html.open("p");
                runs(it.runs(), html);
                html.close();
            }
            case Speech.Heading it -> {
                html.open("h" + Math.clamp(it.level(), 1, 6));
                runs(it.runs(), html);
                html.close();
            }
            case Speech.Quote it -> {
                html.open("blockquote");
                it.passages().forEach(one -> write(one, html));
                html.close();
            }
            case Speech.Fence it -> fence(it, html);
            case Speech.Items it -> items(it, html);
        }
    }

    private static void fence(Speech.Fence fence, Html html) {
        html.open("pre");
        fence.language()
                .filter(Html::isLanguage)
                .ifPresentOrElse(it -> html.open("code", "class", "language-" + it), () -> html.open("code"));
        html.words(Harmless.visible(fence.code()) + "\n").close().close();
    }

    private static void items(Speech.Items list, Html html) {
        list.first()
                .ifPresentOrElse(
                        first -> {
                            if (first == 1) {
                                html.open("ol");
                            } else {
                                html.open("ol", "start", Integer.toString(first));
                            }
                        },
                        () -> html.open("ul"));
        for (List<Passage> item : list.items()) {
            html.open("li");
            if (item.size() == 1 && item.getFirst() instanceof Speech.Paragraph(var runs)) {
                runs(runs, html);
            } else {
                item.forEach(one -> write(one, html));
            }
            html.close();
        }
        html.close();
    }

    private static void runs(List<Run> runs, Html html) {
        runs.forEach(run -> write(run, html));
    }

    private static void write(Run run, Html html) {
        switch (run) {
            case Speech.Plain it -> html.words(Harmless.words(it.words()));
            case Speech.Break it -> html.open("br");
            case Speech.Code it ->
                html.open("code").words(Harmless.visible(it.words())).close();
            case Speech.Styled it -> {
                styled(it.style(), html);
                runs(it.runs(), html);
                html.close();
            }
            case Speech.Link it -> link(it, html);
            case Speech.Mentioned it -> mentioned(it, html);
        }
    }

    private static void styled(Speech.Style style, Html html) {
        switch (style) {
            case BOLD -> html.open("strong");
            case ITALIC -> html.open("em");
            case UNDERLINED -> html.open("u");
            case STRUCK -> html.open("del");
            case SPOILER -> html.open("span", "data-mx-spoiler", "");
        }
    }

    /** Words that look like one address and lead to another do not hide where they lead. */
    private static void link(Speech.Link link, Html html) {
        String address =
                WebAddress.of(link.address()).filter(Html::leadsSomewhere).orElse("");
        if (address.isEmpty()) {
            runs(link.runs(), html);
            return;
        }
        String shown = link.runs().stream()
                .map(it -> it instanceof Speech.Plain(var words) ? words : "")
                .collect(Collectors.joining());
        if (shown.equals(address) || shown.equals(link.address())) {
            html.open("a", "href", address).words(Harmless.visible(shown)).close();
            return;
        }
        html.open("a", "href", address);
        runs(link.runs(), html);
        html.close();
        if (shown.contains("://") || shown.matches("(?s).*\\w\\.\\w{2}.*")) {
            html.words(" (" + Harmless.words(address) + ")");
        }
    }

    private static void mentioned(Speech.Mentioned mentioned, Html html) {
        String id = mentioned.account().id();
        String name = Harmless.line(mentioned.shown());
        if (mentioned.account().platform().equals(MatrixDialect.PLATFORM) && Mention.isPerson(id)) {
            html.open("a", "href", Marks.address(id)).words(name).close();
        } else {
            html.words(Harmless.words("@" + mentioned.shown()));
        }
    }
}
