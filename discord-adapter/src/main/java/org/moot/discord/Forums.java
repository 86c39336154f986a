package org.moot.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import org.moot.conversation.Block.Step;
import org.moot.conversation.Place;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Reader;

/** Posts in forums: each opened once, and tagged by how far what it is about has come. */
final class Forums {
    /** So many at most can have been posted and not been noted by a program that was killed in between. */
    private static final int MOST_UNNOTED = 20;

    private final Known known;
    private final Marks marks;
    private final Tags tags;

    Forums(Known known, Marks marks, Tags tags) {
        this.known = known;
        this.marks = marks;
        this.tags = tags;
    }

    /** A post has no nonce; so what may have been tried before is looked for among our posts that nobody has noted. */
    Message post(IPostContainer forum, String name, Sheet sheet, DeliveryId id, Reader reader) {
        int mark = marks.of(id);
        Optional<Message> before = marks.isNew(id) ? Optional.empty() : marks.opening(unnoted(forum), mark);
        return before.orElseGet(() -> {
            var post = forum.createForumPost(name, sheet.message(mark));
            return sheet.step()
                    .flatMap(step -> tags.of(forum, step, reader))
                    .map(tag -> post.setTags(List.of(tag)))
                    .orElse(post)
                    .complete()
                    .getMessage();
        });
    }

    private List<ThreadChannel> unnoted(IPostContainer forum) {
        List<ThreadChannel> ours = forum.getThreadChannels().stream()
                .filter(ThreadChannel::isOwner)
                .toList();
        List<Place> noted = known.threads(ours.stream().map(Forums::place).toList());
        return ours.stream()
                .filter(thread -> !noted.contains(place(thread)))
                .sorted((one, other) -> Long.compare(other.getIdLong(), one.getIdLong()))
                .limit(MOST_UNNOTED)
                .toList();
    }

    private static Place place(ThreadChannel thread) {
        return new Address.Thread(thread.getParentChannel().getId(), thread.getId()).place();
    }

    /** The card on top of a post was revised, so the post is sorted anew. */
    void sort(ThreadChannel post, Step step, Reader reader) {
        tags.put(post, step, reader);
    }
}
