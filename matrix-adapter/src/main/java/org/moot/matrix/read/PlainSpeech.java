package org.moot.matrix.read;

import java.util.ArrayList;
import java.util.List;
import org.moot.conversation.Speech;
import org.moot.conversation.Tidy;
import org.moot.conversation.WebAddress;

/** Reads words that have no form but their lines. */
final class PlainSpeech {
    private PlainSpeech() {}

    static Speech of(String words) {
        var runs = new ArrayList<Speech.Run>();
        List<String> lines = words.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                runs.add(new Speech.Break());
            }
            runs.addAll(WebAddress.linked(lines.get(at)));
        }
        return new Speech(Tidy.paragraphs(runs));
    }
}
