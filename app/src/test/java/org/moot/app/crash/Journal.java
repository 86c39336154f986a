package org.moot.app.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the console's journal when all is over: what was said, place by place, in the words it reads now. */
record Journal(List<String> deliveries, Map<String, List<String>> said) {

    static Journal read(Path data) throws IOException {
        var deliveries = new ArrayList<String>();
        Map<String, String[]> byReference = new LinkedHashMap<>();
        for (String line : Files.readAllLines(data.resolve("console").resolve("journal"))) {
            String[] fields = line.split("\t", -1);
            if (fields[1].equals("said")) {
                deliveries.add(fields[5]);
                byReference.put("m" + fields[2], fields);
            } else if (fields[1].equals("revised")) {
                Optional.ofNullable(byReference.get(fields[2])).orElseThrow()[8] = fields[3];
            }
        }
        return new Journal(deliveries, places(byReference));
    }

    /** A thread is called by its title, because its number depends on what else was said meanwhile. */
    private static Map<String, List<String>> places(Map<String, String[]> byReference) {
        Map<String, String> titles = new HashMap<>();
        byReference.values().stream()
                .filter(fields -> !fields[6].isEmpty())
                .forEach(fields -> titles.put(fields[3], fields[3].replaceAll("/.*", "/" + fields[6])));
        Map<String, List<String>> places = new HashMap<>();
        byReference
                .values()
                .forEach(fields -> places.computeIfAbsent(
                                titles.getOrDefault(fields[3], fields[3]), it -> new ArrayList<>())
                        .add(Report.plainly(fields[8])));
        return places;
    }
}
