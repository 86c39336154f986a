package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.moot.call.Board.Announced;
import org.moot.call.Entries.Entry;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Storing;
import org.moot.conversation.Place;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Keeps the lists of platforms in step with the next times of a call: one entry for each time and community. */
final class CallBoards implements ByTheClock {
    /** How many of the next times stand in a list; further ones follow as these pass. */
    private static final int AHEAD = 3;

    private static final Duration AGAIN = Duration.ofMinutes(15);
    private static final Duration WEEKLY = Duration.ofDays(7);

    private final Diary diary;
    private final Words words;
    private final Timetable timetable;
    private final Parameter<Series> call;

    CallBoards(Diary diary, Words words, Timetable timetable) {
        this.diary = diary;
        this.words = words;
        this.timetable = timetable;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return Timetable.BOARDS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call);
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public void at(Asked asked) {
        Series series = asked.the(call);
        boolean all = true;
        for (Board board : diary.outside().boards()) {
            all &= follow(board, series, asked.now());
        }
        if (!diary.outside().boards().isEmpty() && !(all && series.isOver())) {
            Instant due = asked.now().plus(all ? WEEKLY : AGAIN);
            in(() -> {
                timetable.boards(series.id(), due);
                return due;
            });
        }
    }

    /** @return whether all is as planned; what a list refuses is left, and looked at again with everything else */
    private boolean follow(Board board, Series series, Instant now) {
        try {
            Map<String, Entry> there = there(board, series);
            for (String community : communities(board, series)) {
                for (Occurrence time : series.upcoming(now, AHEAD)) {
                    if (time.starts().isAfter(now)) {
                        put(board, community, series, time, there);
                    } else {
                        there.remove(community + "/" + time.day());
                    }
                }
            }
            for (Entry gone : there.values()) {
                takeOut(board, gone, now);
            }
            return true;
        } catch (Board.Away away) {
            return false;
        } catch (Board.Refused refused) {
            return true;
        }
    }

    private Map<String, Entry> there(Board board, Series series) {
        var there = new HashMap<String, Entry>();
        in(() -> diary.books().entries().of(series.id())).stream()
                .filter(it -> it.board().equals(board.platform()))
                .forEach(it -> there.put(it.community() + "/" + it.day(), it));
        return there;
    }

    private Set<String> communities(Board board, Series series) {
        List<Place> halls = in(() -> {
            var all = new ArrayList<>(diary.out().audience().halls(series.assembly()));
            all.addAll(diary.out().audience().members(series.assembly()));
            return all;
        });
        var communities = new LinkedHashSet<String>();
        halls.stream()
                .filter(it -> it.platform().equals(board.platform()))
                .forEach(it -> board.community(it).ifPresent(communities::add));
        return communities;
    }

    private void put(Board board, String community, Series series, Occurrence time, Map<String, Entry> there) {
        Announced what = announced(series, time);
        String stamp = Fingerprint.of(what.toString());
        Optional<Entry> before = Optional.ofNullable(there.remove(community + "/" + time.day()));
        if (before.filter(it -> it.stamp().equals(stamp)).isPresent()) {
            return;
        }
        String reference = board.put(community, before.map(Entry::reference), what);
        var entry = new Entry(board.platform(), community, series.id(), time.day(), reference, stamp, time.ends());
        in(() -> {
            diary.books().entries().put(entry);
            return entry;
        });
    }

    /** One that has begun ends by itself; what was to come and is no more is taken out. */
    private void takeOut(Board board, Entry entry, Instant now) {
        if (entry.ends().isAfter(now)) {
            board.remove(entry.community(), entry.reference());
        }
        in(() -> {
            diary.books().entries().remove(entry);
            return entry;
        });
    }

    private Announced announced(Series series, Occurrence time) {
        var assembly = in(() -> diary.assembly(series.assembly()));
        Reader reader = assembly.reader();
        String where = series.link()
                .or(() -> diary.outside().joinPage(series.id(), time.day()))
                .orElseGet(() -> words.say(Text.of("call.where-in-chat"), reader, new PlainDialect()));
        String about = words.say(Text.of("call.board-words", assembly.name()), reader, new PlainDialect());
        return new Announced(series.title(), about, time.starts(), time.ends(), where);
    }

    private <T> T in(Supplier<T> work) {
        return diary.out().transaction().in(work);
    }
}
