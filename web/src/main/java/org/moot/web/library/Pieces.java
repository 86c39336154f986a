package org.moot.web.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.pictures.NoFont;
import org.moot.pictures.ResultPicture;
import org.moot.web.page.Say;

/** Turns what was recorded into parts of a page. */
final class Pieces {
    private static final String TYPED = Text.plain("").key();
    private static final String ITSELF = "–";

    private final Say say;

    private Pieces(Say say) {
        this.say = say;
    }

    static List<Piece> of(Post post, Say say) {
        return new Pieces(say).all(post.blocks());
    }

    private List<Piece> all(List<Block> blocks) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < blocks.size(); at++) {
            boolean isHeading = at + 1 < blocks.size() && heads(blocks.get(at), blocks.get(at + 1));
            pieces.addAll(isHeading ? List.of(heading((Block.Prose) blocks.get(at))) : of(blocks.get(at)));
        }
        return pieces;
    }

    /** Words without anything in them that stand before a list, or end with a colon, are the heading of what follows. */
    private boolean heads(Block one, Block next) {
        return one instanceof Block.Prose(var text)
                && text.args().isEmpty()
                && (next instanceof Block.Agenda || say.text(text).endsWith(":"));
    }

    private Piece heading(Block.Prose prose) {
        return new Piece.Heading(say.text(prose.text()).replaceFirst(":$", ""));
    }

    private List<Piece> of(Block block) {
        return switch (block) {
            case Block.Title(var text) -> List.of(new Piece.Heading(say.text(text)));
            case Block.Prose(var text) ->
                List.of(
                        text.key().equals(TYPED)
                                ? new Piece.Quotation(say.text(text))
                                : new Piece.Paragraph(say.text(text)));
            case Block.Facts(var facts) ->
                List.of(new Piece.Facts(facts.stream()
                        .map(it -> new Piece.Line(say.text(it.label()), say.text(it.value())))
                        .toList()));
            case Block.Choices(var question, var choices) ->
                List.of(
                        new Piece.Heading(say.text(question)),
                        new Piece.Items(choices.stream()
                                .map(it -> line(it.name(), it.detail()))
                                .toList()));
            case Block.Agenda(var items) ->
                List.of(new Piece.Items(
                        items.stream().map(it -> line(it.what(), it.detail())).toList()));
            case Block.Tally tally -> List.of(result(tally));
            case Block.ScoreSheet sheet -> List.of();
            case Block.Document document -> List.of();
            case Block.Progress progress -> List.of();
            case Block.Actions actions -> List.of();
        };
    }

    private Piece.Line line(Text what, Optional<Text> detail) {
        return new Piece.Line(say.text(what), detail.map(say::text).orElse(""));
    }

    private Piece result(Block.Tally tally) {
        List<String> names =
                tally.rows().stream().map(it -> say.text(it.option())).toList();
        List<Piece.Row> rows = IntStream.range(0, names.size())
                .mapToObj(at -> row(tally.rows().get(at), names.get(at), at))
                .toList();
        return new Piece.Result(picture(names, tally), rows, names);
    }

    private Piece.Row row(Block.Row row, String name, int at) {
        String average = String.format(say.reader().language(), "%.2f", row.average());
        List<String> beats = IntStream.range(0, row.beats().size())
                .mapToObj(other ->
                        other == at ? ITSELF : Long.toString(row.beats().get(other)))
                .toList();
        return new Piece.Row(
                name, row.chosen(), average, row.stars(), row.histogram().reversed(), beats);
    }

    /** Empty on a machine without fonts: the table beside it says the same. */
    private String picture(List<String> names, Block.Tally tally) {
        try {
            return ResultPicture.of(names, tally, say.reader().language()).svg();
        } catch (NoFont e) {
            return "";
        }
    }
}
