package org.moot.discord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.forums.BaseForumTag;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.forums.ForumTagData;
import org.moot.conversation.Block.Step;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tags by which a forum sorts its posts: one for each stretch of a question's road, made once where Moot may. */
final class Tags {
    private static final Logger LOG = LoggerFactory.getLogger(Tags.class);
    private static final int MOST_IN_A_FORUM = 20;
    private static final int LONGEST = 20;
    private static final int MOST_LOOKS = 40;
    private static final int BETWEEN_LOOKS = 50;

    private final Words words;

    Tags(Words words) {
        this.words = words;
    }

    /** The one for a step, made where it is missing and may be made; empty where it can be neither found nor made. */
    Optional<ForumTag> of(IPostContainer forum, Step step, Reader reader) {
        return find(forum, name(step, reader)).or(() -> made(forum, step, reader));
    }

    /** The post gets the one for the step in the place of those for other steps, and keeps all others. */
    void put(ThreadChannel post, Step step, Reader reader) {
        if (!(post.getParentChannel() instanceof IPostContainer forum)) {
            return;
        }
        Optional<ForumTag> wanted = of(forum, step, reader);
        if (wanted.isEmpty() || post.getAppliedTags().contains(wanted.get())) {
            return;
        }
        var names = names(reader).values();
        var applied = new ArrayList<ForumTag>(post.getAppliedTags().stream()
                .filter(tag -> !names.contains(tag.getName().toLowerCase(Locale.ROOT)))
                .limit(IPostContainer.MAX_POST_TAGS - 1)
                .toList());
        applied.add(wanted.get());
        try {
            post.getManager().setAppliedTags(applied).complete();
        } catch (RuntimeException e) {
            LOG.info("a post of forum {} could not be given its tag", forum.getId());
        }
    }

    private static Optional<ForumTag> find(IPostContainer forum, String name) {
        return forum.getAvailableTags().stream()
                .filter(tag -> tag.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** All of them at once, since Discord limits how often a channel may be changed. */
    private synchronized Optional<ForumTag> made(IPostContainer forum, Step step, Reader reader) {
        List<String> missing = names(reader).values().stream()
                .filter(name -> find(forum, name).isEmpty())
                .toList();
        boolean fits = forum.getAvailableTags().size() + missing.size() <= MOST_IN_A_FORUM;
        if (!missing.isEmpty()
                && fits
                && forum.getGuild().getSelfMember().hasPermission(forum, Permission.MANAGE_CHANNEL)) {
            var all = new ArrayList<BaseForumTag>(forum.getAvailableTags());
            missing.forEach(name -> all.add(new ForumTagData(name)));
            try {
                forum.getManager().setAvailableTags(all).complete();
                await(forum, missing);
            } catch (RuntimeException e) {
                LOG.info("the tags of forum {} could not be made", forum.getId());
            }
        }
        return find(forum, name(step, reader));
    }

    /** Discord tells the ids of new tags a moment later. */
    private static void await(IPostContainer forum, List<String> names) {
        for (int look = 0; look < MOST_LOOKS && find(forum, names.getLast()).isEmpty(); look++) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Map<Step, String> names(Reader reader) {
        var names = new EnumMap<Step, String>(Step.class);
        for (Step step : Step.values()) {
            names.put(step, name(step, reader));
        }
        return names;
    }

    private String name(Step step, Reader reader) {
        String key = "discord.tag." + step.name().toLowerCase(Locale.ROOT);
        return new Pen(words, DiscordDialect.PLAIN, reader).label(Text.of(key), LONGEST);
    }
}
