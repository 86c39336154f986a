package org.moot.discord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.moot.command.Reply;
import org.moot.conversation.Block;
import org.moot.conversation.Block.ScoreSheet;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/**
 * Where ballots are filled in: up to five options in one form, more on private pages with a draft. It always opens empty, so
 * that nobody who looks over a shoulder sees an earlier ballot, and nothing of it is ever public or written down here.
 */
final class Booth {
    static final String CAST = "vote cast";
    static final String SHOW = "vote show";
    static final String VOTE = "vote";
    static final String SCORES = "scores";

    private static final int MOST_IN_A_FORM = 5;

    private final Bot bot;
    private final Drawing drawing;
    private final Desk desk;
    private final Drafts drafts = new Drafts();
    private final BallotForm forms;
    private final BallotPages pages;

    Booth(Bot bot, Drawing drawing, Desk desk) {
        this.bot = bot;
        this.drawing = drawing;
        this.desk = desk;
        this.forms = new BallotForm(bot.words());
        this.pages = new BallotPages();
    }

    /** An empty ballot, with what the vote is called. */
    record Paper(ScoreSheet sheet, Text title, Reply reply) {
        int options() {
            return sheet.options().size();
        }

        long vote() {
            return sheet.vote();
        }
    }

    /** Opens the ballot of the vote that is meant; says why where there is none for the asker. */
    void open(Call call) {
        Reply shown = shown(call, call.request().arguments());
        Optional<Paper> paper = paper(shown);
        if (paper.isEmpty()) {
            desk.answer(call, shown);
        } else if (paper.get().options() > MOST_IN_A_FORM) {
            turn(call, paper.get(), 0, false);
        } else if (!call.answer().opens(forms.modal(paper.get(), call.event().getUserLocale()))) {
            desk.answer(call, shown);
        }
    }

    /** What {@code vote show} shows to the same person at the same place. */
    private Reply shown(Call call, Map<String, String> arguments) {
        Map<String, String> about = arguments.containsKey(VOTE) ? Map.of(VOTE, arguments.get(VOTE)) : Map.of();
        return bot.take(Call.asking(call.request(), SHOW, about));
    }

    private static Optional<Paper> paper(Reply shown) {
        Text title = shown.post().blocks().stream()
                .filter(Block.Title.class::isInstance)
                .map(it -> ((Block.Title) it).text())
                .findFirst()
                .orElse(Text.of("discord.ballot"));
        return shown.post().blocks().stream()
                .filter(ScoreSheet.class::isInstance)
                .map(it -> new Paper((ScoreSheet) it, title, shown))
                .findFirst();
    }

    /** A form that was sent: the scores as one ballot, whole or not at all. */
    void submit(ModalInteractionEvent event, BallotForm.Id id, Call call) {
        var scores = new ArrayList<String>();
        for (int option = 1; option <= id.options(); option++) {
            Optional<String> given = BallotForm.score(event.getValue(BallotForm.field(option)));
            if (given.isEmpty()) {
                desk.say(call, Post.saying("discord.never-offered"));
                return;
            }
            scores.add(given.get());
        }
        Optional<Paper> now = paper(shown(call, vote(id.vote())));
        if (now.isPresent() && !BallotForm.Id.of(now.get()).equals(id)) {
            desk.say(call, Post.saying("discord.options-changed"));
            return;
        }
        cast(call, id.vote(), String.join(" ", scores));
    }

    /** A ballot that was typed into a form. */
    void typed(ModalInteractionEvent event, long vote, Call call) {
        String typed = Optional.ofNullable(event.getValue(SCORES))
                .map(ModalMapping::getAsString)
                .orElse("");
        cast(call, vote, typed);
    }

    private void cast(Call call, long vote, String scores) {
        if (!drafts.isLatest(call.user(), vote, call.id())) {
            desk.say(call, Post.saying("discord.later-ballot"));
            return;
        }
        Reply reply = bot.take(Call.asking(call.request(), CAST, Map.of(SCORES, scores, VOTE, "#" + vote)));
        if (reply.outcome() == Reply.Outcome.DONE) {
            drafts.forget(call.user(), vote);
        }
        if (reply.outcome() == Reply.Outcome.DONE && call.event() instanceof GenericComponentInteractionCreateEvent) {
            call.answer().instead(drawing.draw(reply.post(), reply.reader()).message(0));
        } else {
            desk.answer(call, reply);
        }
    }

    private static Map<String, String> vote(long number) {
        return Map.of(VOTE, "#" + number);
    }

    /** What somebody does on the pages of a ballot. */
    void step(BallotPages.Step step, List<String> values, Call call) {
        switch (step) {
            case BallotPages.Step.Type type ->
                call.answer().opens(forms.typed(type.vote(), call.event().getUserLocale()));
            case BallotPages.Step.Cast cast -> castDraft(cast.vote(), call);
            case BallotPages.Step.Pick pick -> onPaper(pick.vote(), call, paper -> pick(pick, values, paper, call));
            case BallotPages.Step.Turn turn ->
                onPaper(turn.vote(), call, paper -> turn(call, paper, turn.page(), true));
            case BallotPages.Step.Review review -> onPaper(review.vote(), call, paper -> review(call, paper));
        }
    }

    private void castDraft(long vote, Call call) {
        Optional<Drafts.Draft> draft = drafts.find(call.user(), vote);
        if (draft.isEmpty()) {
            desk.say(call, Post.saying("discord.draft-forgotten"));
        } else {
            cast(call, vote, draft.get().typed());
        }
    }

    /** Where the vote no longer takes ballots, it says so in the place of the page. */
    private void onPaper(long vote, Call call, Consumer<Paper> work) {
        Reply shown = shown(call, vote(vote));
        paper(shown).ifPresentOrElse(work, () -> desk.answer(call, shown));
    }

    private void pick(BallotPages.Step.Pick pick, List<String> values, Paper paper, Call call) {
        String score = values.size() == 1 ? values.getFirst() : "";
        if (pick.option() >= paper.options() || !score.matches("[0-5_]")) {
            desk.say(call, Post.saying("discord.never-offered"));
            return;
        }
        Optional<Drafts.Draft> before = draft(call, paper);
        Drafts.Draft draft = before.orElseGet(() -> blank(paper));
        if (draft.last() < call.id()) {
            drafts.keep(
                    call.user(),
                    paper.vote(),
                    draft.picking(pick.option(), score, call.id(), bot.clock().instant()));
        }
        if (before.isPresent()) {
            call.answer().nothing();
        } else {
            show(call, paper, BallotPages.pageOf(pick.option(), paper.options()), true);
        }
    }

    private Optional<Drafts.Draft> draft(Call call, Paper paper) {
        return drafts.find(call.user(), paper.vote()).filter(it -> it.scores().size() == paper.options());
    }

    private Drafts.Draft blank(Paper paper) {
        return Drafts.Draft.blank(paper.options(), bot.clock().instant());
    }

    /**
     * @param goesOn false for a ballot that was just opened, which is always empty
     */
    private void turn(Call call, Paper paper, int page, boolean goesOn) {
        Optional<Drafts.Draft> before = draft(call, paper).filter(it -> goesOn);
        Drafts.Draft draft = before.orElseGet(() -> blank(paper));
        drafts.keep(call.user(), paper.vote(), draft);
        show(call, paper, page, goesOn && before.isEmpty());
    }

    /** @param forgotten whether what was picked before is lost */
    private void show(Call call, Paper paper, int page, boolean forgotten) {
        Drafts.Draft draft = draft(call, paper).orElseGet(() -> blank(paper));
        Pen pen = drawing.pen(paper.reply().reader());
        call.answer().instead(pages.page(paper, draft, page, forgotten, pen));
    }

    private void review(Call call, Paper paper) {
        Drafts.Draft draft = draft(call, paper).orElseGet(() -> blank(paper));
        List<Integer> order = IntStream.range(0, paper.options())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer option) -> draft.scores().get(option).replace(Drafts.BLANK, "0"),
                        Comparator.reverseOrder()))
                .toList();
        call.answer()
                .instead(pages.review(
                        paper, draft, order, drawing.pen(paper.reply().reader())));
    }
}
