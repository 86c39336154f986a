package org.moot.matrix.say;

import java.util.List;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Passage;
import org.moot.conversation.Speech.Run;
import org.moot.conversation.Speech.Style;
import org.moot.conversation.Speech.Styled;

/** Covers all words of what was said, as a spoiler is covered, and takes the cover away. */
public final class Cover {
    private Cover() {}

    public static Speech over(Speech speech) {
        return new Speech(speech.passages().stream().map(Cover::over).toList());
    }

    private static Passage over(Passage passage) {
        return switch (passage) {
            case Speech.Paragraph it -> new Speech.Paragraph(over(it.runs()));
            case Speech.Heading it -> new Speech.Heading(it.level(), over(it.runs()));
            case Speech.Quote it ->
                new Speech.Quote(it.passages().stream().map(Cover::over).toList());
            case Speech.Fence it -> new Speech.Paragraph(over(List.of(new Speech.Code(it.code()))));
            case Speech.Items it ->
                new Speech.Items(
                        it.first(),
                        it.items().stream()
                                .map(item -> item.stream().map(Cover::over).toList())
                                .toList());
        };
    }

    private static List<Run> over(List<Run> runs) {
        return isOver(runs) ? runs : List.of(new Styled(Style.SPOILER, runs));
    }

    private static boolean isOver(List<Run> runs) {
        return runs.size() == 1 && runs.getFirst() instanceof Styled styled && styled.style() == Style.SPOILER;
    }

    /** Of whatever is covered as a whole. */
    public static Speech off(Speech speech) {
        return new Speech(speech.passages().stream().map(Cover::off).toList());
    }

    private static Passage off(Passage passage) {
        return switch (passage) {
            case Speech.Paragraph it -> new Speech.Paragraph(off(it.runs()));
            case Speech.Heading it -> new Speech.Heading(it.level(), off(it.runs()));
            case Speech.Quote it ->
                new Speech.Quote(it.passages().stream().map(Cover::off).toList());
            case Speech.Fence it -> it;
            case Speech.Items it ->
                new Speech.Items(
                        it.first(),
                        it.items().stream()
                                .map(item -> item.stream().map(Cover::off).toList())
                                .toList());
        };
    }

    private static List<Run> off(List<Run> runs) {
        return isOver(runs) && runs.getFirst() instanceof Styled styled ? styled.runs() : runs;
    }
}
