package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.moot.assembly.Assembly;
import org.moot.proposal.Decision;
import org.moot.summary.Library;

/** The library's shelf, searched word by word. */
final class LibraryInMemory implements Library {
    private static final int EXCERPT = 160;
    private static final Comparator<Volume> NEWEST_FIRST = Comparator.comparingLong(
                    (Volume volume) -> volume.decision().number())
            .reversed();

    private final AssembliesInMemory assemblies;
    private final Table<Long, Volume> shelf;

    LibraryInMemory(Desk desk, AssembliesInMemory assemblies) {
        this.assemblies = assemblies;
        this.shelf = new Table<>(desk);
    }

    @Override
    public void shelve(Decision decision, String summaryWords) {
        shelf.put(decision.number(), new Volume(decision, summaryWords));
    }

    @Override
    public List<Found> search(String words, int skip, int most) {
        var query = SearchWords.read(words);
        return shelf.all(volume -> query.match(volume.words()))
                .sorted(Comparator.comparing((Volume volume) -> !query.match(volume.title()))
                        .thenComparing(NEWEST_FIRST))
                .skip(skip)
                .limit(most)
                .map(this::found)
                .toList();
    }

    @Override
    public List<Found> newest(long beforeNumber, int most) {
        return shelf.all(volume -> volume.decision().number() < beforeNumber)
                .sorted(NEWEST_FIRST)
                .limit(most)
                .map(this::found)
                .toList();
    }

    private Found found(Volume volume) {
        Decision decision = volume.decision();
        String assembly =
                assemblies.find(decision.assembly()).map(Assembly::name).orElse("");
        return new Found(decision.number(), decision.title(), assembly, decision.at(), volume.excerpt());
    }

    private record Volume(Decision decision, String summary) {
        String title() {
            return decision.title().toLowerCase(Locale.ROOT);
        }

        String words() {
            return (decision.title() + "\n" + decision.text() + "\n" + summary).toLowerCase(Locale.ROOT);
        }

        String excerpt() {
            String all = (summary.isBlank() ? decision.text() : summary).strip();
            return all.codePointCount(0, all.length()) <= EXCERPT
                    ? all
                    : all.substring(0, all.offsetByCodePoints(0, EXCERPT)) + "…";
        }
    }
}
