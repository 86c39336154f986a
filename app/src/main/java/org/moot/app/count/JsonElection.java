package org.moot.app.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moot.conversation.Text;
import org.moot.count.Ballot;
import org.moot.count.Tally;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one election, member by member in whatever order they come; members it does not know are passed over. */
final class JsonElection {
    private static final List<String> NEEDED = List.of("candidates", "ballots");

    private final JsonParser json;
    private final Parts parts;
    private String title;
    private List<String> options = List.of();
    private Optional<At> optionsAt = Optional.empty();
    private Optional<At> lotAt = Optional.empty();
    private int[] lot = {};
    private @Nullable Box box;
    private byte[] marks = {};

    JsonElection(JsonParser json, String title, Asked asked) {
        this.json = json;
        this.parts = new Parts(asked);
        this.title = title;
    }

    /** Stands on the election's last brace afterwards. */
    Election read() {
        require(json.currentToken() == JsonToken.START_OBJECT, "json-election");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            read(name);
        }
        At end = JsonFile.at(json);
        for (String needed : NEEDED) {
            if (needed.equals("ballots") ? box == null : optionsAt.isEmpty()) {
                throw Fault.at(end, "json-missing", Text.plain(needed));
            }
        }
        requireLot();
        return parts.election(title, options, box(), end);
    }

    private void read(String name) {
        switch (name) {
            case "name" -> title = text();
            case "method" -> readMethod();
            case "seats" -> parts.seats(seats(), JsonFile.at(json));
            case "maximum_score" -> readMost();
            case "candidates" -> readOptions();
            case "lot" -> readLot();
            case "ballots" -> readBallots();
            default -> json.skipChildren();
        }
    }

    private String text() {
        require(json.currentToken() == JsonToken.VALUE_STRING, "json-text");
        return json.getString();
    }

    private void readMethod() {
        String id = text();
        parts.method(Method.of(id)
                .orElseThrow(() -> Fault.at(JsonFile.at(json), "method", Fault.quoted(id), Asked.all(Method.ids()))));
    }

    private int seats() {
        long seats = whole("seats-number");
        return (int) Math.clamp(seats, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private void readMost() {
        require(whole("json-most") == Ballot.MOST_STARS, "json-most");
    }

    /** A whole number; anything else is a fault of that name. */
    private long whole(String key) {
        String written = written();
        try {
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return Long.parseLong(written);
            }
        } catch (NumberFormatException e) {
            // too long, said below
        }
        throw Fault.at(JsonFile.at(json), key, Fault.quoted(written));
    }

    private String written() {
        return String.valueOf(json.getString());
    }

    private void require(boolean fine, String key, Object... args) {
        if (!fine) {
            throw Fault.at(JsonFile.at(json), key, args);
        }
    }

    private void readOptions() {
        var places = new ArrayList<At>();
        var names = new ArrayList<String>();
        At whole = JsonFile.at(json);
        require(json.currentToken() == JsonToken.START_ARRAY, "json-list", Text.plain("candidates"));
        while (json.nextToken() != JsonToken.END_ARRAY) {
            names.add(text());
            places.add(JsonFile.at(json));
        }
        Parts.requireNames(names, whole, places::get);
        options = names;
        optionsAt = Optional.of(whole);
        if (box != null && marks.length != names.size()) {
            throw Fault.at(whole, "json-scores", marks.length, names.size());
        }
    }

    private void readLot() {
        lotAt = Optional.of(JsonFile.at(json));
        require(json.currentToken() == JsonToken.START_ARRAY, "json-list", Text.plain("lot"));
        var order = new ArrayList<Integer>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            long option = whole("lot");
            require(option >= 0 && option < Tally.MOST_OPTIONS && !order.contains((int) option), "lot", option);
            order.add((int) option);
        }
        lot = order.stream().mapToInt(Integer::intValue).toArray();
    }

    private void requireLot() {
        lotAt.ifPresent(at -> {
            if (lot.length != options.size() || Arrays.stream(lot).anyMatch(option -> option >= options.size())) {
                throw Fault.at(at, "lot-size", options.size());
            }
            parts.lot(lot);
        });
    }

    private void readBallots() {
        require(json.currentToken() == JsonToken.START_ARRAY, "json-list", Text.plain("ballots"));
        if (optionsAt.isPresent()) {
            open(options.size());
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            readBallot();
        }
        if (box == null) {
            throw Fault.at(JsonFile.at(json), "no-ballots");
        }
    }

    private void open(int size) {
        marks = new byte[size];
        box = parts.box(size);
    }

    private Box box() {
        if (box == null) {
            throw new IllegalStateException("No ballots were read");
        }
        return box;
    }

    private void readBallot() {
        require(json.currentToken() == JsonToken.START_OBJECT, "json-ballot");
        At begin = JsonFile.at(json);
        At countAt = begin;
        long times = 1;
        boolean scored = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("scores")) {
                readScores();
                scored = true;
            } else {
                require(name.equals("count"), "json-ballot-member", Fault.quoted(name));
                countAt = JsonFile.at(json);
                times = whole("times");
                require(times >= 0, "times", times);
            }
        }
        require(scored, "json-ballot");
        try {
            box().add(marks, times);
        } catch (ArithmeticException e) {
            throw Fault.at(countAt, "too-many");
        }
    }

    private void readScores() {
        require(json.currentToken() == JsonToken.START_ARRAY, "json-list", Text.plain("scores"));
        At begin = JsonFile.at(json);
        var scores = new byte[Math.max(marks.length, 8)];
        int size = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(box == null || size < marks.length, "more-cells", marks.length);
            require(size < Tally.MOST_OPTIONS, "many-options", size + 1, Tally.MOST_OPTIONS);
            scores = size < scores.length ? scores : Arrays.copyOf(scores, 2 * size);
            scores[size] = stars(size);
            size++;
        }
        if (box == null) {
            require(size > 0, "no-options");
            open(size);
        }
        if (size < marks.length) {
            throw Fault.at(begin, "fewer-cells", size, marks.length);
        }
        System.arraycopy(scores, 0, marks, 0, size);
    }

    private byte stars(int option) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Ballot.BLANK;
        }
        if (token == JsonToken.VALUE_NUMBER_INT && json.getStringLength() == 1) {
            int stars = json.getStringCharacters()[json.getStringOffset()] - '0';
            if (stars >= 0 && stars <= Ballot.MOST_STARS) {
                return (byte) stars;
            }
        }
        Text name = option < options.size() ? Fault.quoted(options.get(option)) : Text.plain("#" + (option + 1));
        throw Fault.at(JsonFile.at(json), "score", Fault.quoted(written()), name);
    }
}
