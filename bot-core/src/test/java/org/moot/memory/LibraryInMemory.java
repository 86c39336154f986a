package org.moot.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.call.Call;
import org.moot.proposal.Decision;
import org.moot.summary.Library;

/** The library's shelf, searched word by word. */
final class LibraryInMemory implements Library {
    private static final int EXCERPT = 160;
    private static final Comparator<Volume> NEWEST_FIRST =
            Comparator.comparing(Volume::at).thenComparing(Volume::number).reversed();

    private final AssembliesInMemory assemblies;
    private final Table<Long, Volume> decisions;
    private final Table<Long, Volume> calls;

    LibraryInMemory(Desk desk, AssembliesInMemory assemblies) {
        this.assemblies = assemblies;
        this.decisions = new Table<>(desk);
        this.calls = new Table<>(desk);
    }

    @Override
    public void shelve(Decision decision, String summaryWords) {
        decisions.put(
                decision.number(),
                new Volume(
                        Kind.DECISION,
                        decision.number(),
                        decision.assembly(),
                        decision.title(),
                        decision.at(),
                        decision.text(),
                        summaryWords));
    }

    @Override
    public void shelve(Call call, String title, String summaryWords) {
        calls.put(
                call.number(),
                new Volume(Kind.CALL, call.number(), call.assembly(), title, call.starts(), "", summaryWords));
    }

    @Override
    public List<Found> search(String words, int skip, int most) {
        var query = SearchWords.read(words);
        return Stream.concat(decisions.all(), calls.all())
                .filter(volume -> query.match(volume.words()))
                .sorted(Comparator.comparing(
                                (Volume volume) -> !query.match(volume.title().toLowerCase(Locale.ROOT)))
                        .thenComparing(NEWEST_FIRST))
                .skip(skip)
                .limit(most)
                .map(this::found)
                .toList();
    }

    @Override
    public List<Found> newest(long beforeNumber, int most) {
        return decisions
                .all(volume -> volume.number() < beforeNumber)
                .sorted(Comparator.comparing(Volume::number).reversed())
                .limit(most)
                .map(this::found)
                .toList();
    }

    private Found found(Volume volume) {
        String assembly = assemblies.find(volume.assembly()).map(Assembly::name).orElse("");
        return new Found(volume.kind(), volume.number(), volume.title(), assembly, volume.at(), volume.excerpt());
    }

    private record Volume(
            Kind kind, long number, AssemblyId assembly, String title, Instant at, String text, String summary) {

        String words() {
            return (title + "\n" + text + "\n" + summary).toLowerCase(Locale.ROOT);
        }

        String excerpt() {
            String all = (summary.isBlank() ? text : summary).strip();
            return all.codePointCount(0, all.length()) <= EXCERPT
                    ? all
                    : all.substring(0, all.offsetByCodePoints(0, EXCERPT)) + "…";
        }
    }
}
