package org.moot.app.count;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.moot.app.count.Election.LotFrom;
import org.moot.count.Lot;
import org.moot.count.Tally;

/** What a file says of one election so far; what it does not say comes from the command line or is the usual. */
final class Parts {
    private final Asked asked;
    private Optional<Method> method;
    private OptionalInt seats;
    private Optional<At> seatsAt = Optional.empty();
    private Optional<int[]> lot = Optional.empty();

    Parts(Asked asked) {
        this.asked = asked;
        this.method = asked.method();
        this.seats = asked.seats();
    }

    void method(Method said) {
        method = asked.method().or(() -> Optional.of(said));
    }

    void seats(int said, At at) {
        if (asked.seats().isEmpty()) {
            seats = OptionalInt.of(said);
            seatsAt = Optional.of(at);
        }
    }

    void lot(int[] said) {
        lot = Optional.of(said);
    }

    /** Where it is not yet known how to count, ballots are kept, which does for every method. */
    Box box(int options) {
        return method.filter(known -> known != Method.ALLOCATED).isPresent()
                ? new Box.Summed(options)
                : new Box.Kept(options);
    }

    /** Several seats without a method are filled by Bloc STAR. */
    void methodIsNotSaid() {
        method = method.or(() -> Optional.of(seats.orElse(1) > 1 ? Method.BLOC : Method.STAR));
    }

    Election election(String title, List<String> options, Box box, At end) {
        if (box.cast() == 0) {
            throw Fault.at(end, "no-ballots");
        }
        methodIsNotSaid();
        Method known = method.orElseThrow();
        return new Election(title, known, seats(known, options.size()), options, lot(options), lotFrom(), box);
    }

    private int seats(Method known, int options) {
        int some = seats.orElse(1);
        if (some < 1) {
            throw seatsFault("seats-none", some);
        }
        if (some > options) {
            throw seatsFault("seats-many", some, options);
        }
        if (known == Method.STAR && some > 1) {
            throw seatsFault("seats-star", some);
        }
        return some;
    }

    private Fault seatsFault(String key, Object... args) {
        return seatsAt.map(at -> Fault.at(at, key, args)).orElseGet(() -> Fault.of(key, args));
    }

    private Lot lot(List<String> options) {
        return asked.seed()
                .map(seed -> Lot.drawn(seed, options))
                .orElseGet(() -> Lot.of(
                        lot.orElseGet(() -> IntStream.range(0, options.size()).toArray())));
    }

    private LotFrom lotFrom() {
        return asked.seed().isPresent() ? LotFrom.SEED : lot.isPresent() ? LotFrom.FILE : LotFrom.ORDER;
    }

    /** Options are told apart by their names, so each needs one that looks different from the others. */
    static void requireNames(List<String> names, At whole, IntFunction<At> where) {
        if (names.isEmpty()) {
            throw Fault.at(whole, "no-options");
        }
        if (names.size() > Tally.MOST_OPTIONS) {
            throw Fault.at(whole, "many-options", names.size(), Tally.MOST_OPTIONS);
        }
        var seen = new HashMap<String, Integer>();
        for (int option = 0; option < names.size(); option++) {
            String name = Normalizer.normalize(names.get(option).strip(), Normalizer.Form.NFC);
            if (name.isEmpty()) {
                throw Fault.at(where.apply(option), "empty-name");
            }
            Integer earlier = seen.putIfAbsent(name, option);
            if (earlier != null) {
                throw Fault.at(
                        where.apply(option),
                        "double-name",
                        Fault.quoted(name),
                        where.apply(earlier).column());
            }
        }
    }
}
