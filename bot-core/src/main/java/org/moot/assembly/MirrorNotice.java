package org.moot.assembly;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Says in every hall of an assembly, pinned, where the words go that are said there. */
final class MirrorNotice {
    private final Halls halls;
    private final Audience audience;

    MirrorNotice(Halls halls, Audience audience) {
        this.halls = halls;
        this.audience = audience;
    }

    /** The charter has just answered, or a hall has come to those where it did. Nothing where there is one hall alone. */
    void show(Assembly assembly) {
        List<Place> all = halls.of(assembly.id());
        if (all.size() > 1) {
            audience.pin(assembly.id(), hall -> notice(assembly, hall, all));
        }
    }

    /** The charter has not answered yet, and nobody is there to be asked: every hall is told how it is decided. */
    void ask(Assembly assembly) {
        if (isToBeAsked(assembly)) {
            audience.tell(
                    assembly.id(),
                    Post.saying(
                            "assembly.mirror-undecided",
                            new Text.Typed("proposal draft Our halls effect: charter mirroring yes")));
        }
    }

    boolean isToBeAsked(Assembly assembly) {
        return assembly.charter().the(Setting.MIRRORING).equals(Setting.UNASKED)
                && halls.of(assembly.id()).size() > 1;
    }

    private Post notice(Assembly assembly, Place hall, List<Place> all) {
        Text others =
                Text.plain(called(all.stream().filter(it -> !it.equals(hall)).toList()));
        boolean closed = halls.isClosed(hall);
        if (assembly.charter().mirrors(closed)) {
            String key = closed ? "assembly.mirrored-private" : "assembly.mirrored";
            return Post.saying(key, others, new Text.Typed("me mirror off"));
        }
        boolean hears = all.stream()
                .anyMatch(it -> !it.equals(hall) && assembly.charter().mirrors(halls.isClosed(it)));
        return hears ? Post.saying("assembly.mirrored-hither", others) : Post.saying("assembly.not-mirrored", others);
    }

    /** The platforms, as people call them: {@code Discord, Matrix}. */
    private static String called(List<Place> halls) {
        return halls.stream()
                .map(Place::platform)
                .distinct()
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.joining(", "));
    }
}
