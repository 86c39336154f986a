package org.moot.web.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moot.Core;
import org.moot.Stores;
import org.moot.faq.OpenQuestions;
import org.moot.web.feed.Feed;
import org.moot.web.feed.Lists;
import org.moot.web.feed.Lists.Form;
import org.moot.web.feed.Portion;
import org.moot.web.page.NotThere;
import org.moot.web.page.Pages;
import org.moot.web.page.Shelf;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every question that has an answer, the newest first, and each by itself. */
@Controller
final class QuestionsPage {
    private static final String PATH = "/questions";
    private static final int A_PAGE = 20;

    private final OpenQuestions questions;
    private final Stores stores;
    private final Lists lists;
    private final Pages pages;
    private final Shelf shelf;

    QuestionsPage(Core core, Stores stores, Lists lists, Pages pages, Shelf shelf) {
        this.questions = core.openQuestions();
        this.stores = stores;
        this.lists = lists;
        this.pages = pages;
        this.shelf = shelf;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(@RequestParam Optional<Long> before) {
        return answer(Form.PAGE, before);
    }

    @GetMapping(PATH + ".atom")
    ResponseEntity<byte[]> atom(@RequestParam Optional<Long> before) {
        return answer(Form.ATOM, before);
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json(@RequestParam Optional<Long> before) {
        return answer(Form.JSON, before);
    }

    @GetMapping(PATH + "/{number:[0-9]{1,18}}")
    ResponseEntity<byte[]> one(@PathVariable long number) {
        return shelf.answer(PATH + "/" + number, () -> {
            OpenQuestions.Shown shown =
                    stores.transaction().in(() -> questions.find(number)).orElseThrow(NotThere::new);
            return pages.html(
                    "question",
                    shown.assembly().reader(),
                    new HashMap<>(Map.of("question", shown, "feeds", List.of(Feed.Paths.of(PATH)))));
        });
    }

    private ResponseEntity<byte[]> answer(Form form, Optional<Long> before) {
        if (before.filter(it -> it < 1).isPresent()) {
            throw new NotThere();
        }
        Feed.Paths paths = paths(before);
        return lists.answer(form, paths.page(), () -> drawn(paths, before));
    }

    private Lists.Drawn drawn(Feed.Paths paths, Optional<Long> before) {
        var newest = Portion.of(questions.newest(before.orElse(Long.MAX_VALUE), A_PAGE + 1), A_PAGE);
        return new Lists.Drawn(
                new Feed(
                        pages.house("web.questions"),
                        paths,
                        newest.shown().stream().map(QuestionsPage::entry).toList(),
                        newest.more(last -> paths(Optional.of(last.number())))),
                "questions",
                Map.of("questions", newest.shown(), "newest", before.isPresent() ? List.of(PATH) : List.of()));
    }

    private static Feed.Entry entry(OpenQuestions.Shown question) {
        String answers =
                question.answers().stream().map(OpenQuestions.Answer::words).collect(Collectors.joining("\n\n"));
        return new Feed.Entry(PATH + "/" + question.number(), question.words(), question.shelved(), answers);
    }

    private static Feed.Paths paths(Optional<Long> before) {
        return Feed.Paths.of(PATH, before.map(it -> "before=" + it).orElse(""));
    }
}
