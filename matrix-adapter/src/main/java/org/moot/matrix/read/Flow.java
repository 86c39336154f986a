package org.moot.matrix.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Passage;
import org.moot.conversation.Speech.Run;
import org.moot.conversation.Tidy;

/** What was read of HTML so far: passages, and the runs of the paragraph that is still open. */
final class Flow {
    private final List<Passage> passages = new ArrayList<>();
    private final List<Run> open = new ArrayList<>();
    private final boolean isInARun;

    Flow() {
        this(false);
    }

    private Flow(boolean isInARun) {
        this.isInARun = isInARun;
    }

    /** Inside of a style or a link, where a paragraph is only a new line. */
    Flow within() {
        return new Flow(true);
    }

    void put(Run run) {
        open.add(run);
    }

    /** What comes next does not stand beside what came before. */
    void line() {
        if (isInARun) {
            newLine();
        } else {
            end();
        }
    }

    void newLine() {
        if (!open.isEmpty() && !(open.getLast() instanceof Speech.Break)) {
            open.add(new Speech.Break());
        }
    }

    private void end() {
        if (!open.isEmpty()) {
            passages.addAll(Tidy.paragraphs(open));
            open.clear();
        }
    }

    private void put(Passage passage) {
        if (!isInARun) {
            end();
        }
        passages.add(passage);
    }

    void put(Speech.Fence fence) {
        if (!fence.code().isBlank()) {
            put((Passage) fence);
        }
    }

    void quote(List<Passage> quoted) {
        if (!quoted.isEmpty()) {
            put(new Speech.Quote(quoted));
        }
    }

    void items(Optional<Integer> first, List<List<Passage>> items) {
        List<List<Passage>> said = items.stream().filter(it -> !it.isEmpty()).toList();
        if (!said.isEmpty()) {
            put(new Speech.Items(first, said));
        }
    }

    void heading(int level, Flow inner) {
        Tidy.paragraphs(inner.open).stream()
                .filter(Speech.Paragraph.class::isInstance)
                .map(Speech.Paragraph.class::cast)
                .forEach(it -> put(new Speech.Heading(level, it.runs())));
        inner.passagesAfter(this);
    }

    void styled(Speech.Style style, Flow inner) {
        if (!inner.open.isEmpty()) {
            open.add(new Speech.Styled(style, inner.open));
        }
        inner.passagesAfter(this);
    }

    List<Run> runs() {
        return List.copyOf(open);
    }

    /** A list, a quote or a fence inside of a run comes after it. */
    void passagesAfter(Flow outer) {
        passages.forEach(outer::put);
    }

    List<Passage> passages() {
        end();
        return List.copyOf(passages);
    }
}
