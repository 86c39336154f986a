package org.moot.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Membership;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Says what is kept about somebody, why, and who sees it; more about one side of it when that is asked for. */
final class MePrivacy implements Command {
    private static final List<String> SIDES = List.of("votes", "seen", "kept");
    private static final Parameter<String> ABOUT =
            Parameters.choice("about", SIDES, "votes").optional();
    private static final Text NONE = Text.of("privacy.none");

    private final Archive archive;

    MePrivacy(Archive archive) {
        this.archive = archive;
    }

    @Override
    public String name() {
        return "me privacy";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ABOUT);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        Optional<String> side = asked.maybe(ABOUT);
        return side.isPresent() ? about(side.get()) : about(archive.of(PersonId.asking(asked)));
    }

    private static Post about(String side) {
        return Post.titled(Text.of("privacy.about-" + side))
                .prose("privacy.about-" + side + "-1")
                .prose("privacy.about-" + side + "-2")
                .prose("privacy.about-" + side + "-3")
                .action("privacy.do-show", "me privacy", Map.of())
                .done();
    }

    private static Post about(Dossier dossier) {
        Post.Writer post = Post.titled(Text.of("privacy.title"));
        profile(post, dossier);
        taking(post, dossier);
        post.prose("privacy.why").prose(dossier.person().namePublic() ? "privacy.who-named" : "privacy.who");
        SIDES.forEach(side -> post.action("privacy.do-" + side, "me privacy", Map.of("about", side)));
        return post.action("privacy.do-export", "me export", Map.of())
                .action("privacy.do-correct", "me name", Map.of())
                .action("privacy.do-forget", "me forget", Map.of())
                .done();
    }

    private static void profile(Post.Writer post, Dossier dossier) {
        Person person = dossier.person();
        List<Text> accounts = dossier.accounts().stream()
                .map(account -> Text.of("privacy.account", account.platform(), account.id()))
                .toList();
        post.fact("privacy.accounts", Text.lines(accounts))
                .fact("privacy.name", Text.plain(person.name()))
                .fact(
                        "privacy.zone",
                        "privacy.zone-and-language",
                        person.zone().getId(),
                        person.language().getDisplayLanguage(person.language()))
                .fact(new Block.Fact(Text.of("privacy.party"), party(person.membership())));
    }

    private static Text party(Optional<Membership> membership) {
        return membership
                .map(held -> held.ended()
                        .map(ended -> Text.of("privacy.was-member", held.since(), ended))
                        .orElse(Text.of("privacy.member", held.since())))
                .orElse(Text.of("privacy.participant"));
    }

    private static void taking(Post.Writer post, Dossier dossier) {
        List<Text> offices = dossier.all(Trace.OFFICE).stream()
                .map(office -> Text.plain(office.facts().getOrDefault("office", "")))
                .toList();
        post.fact("privacy.joined", "privacy.joined-count", dossier.count(Trace.JOINED))
                .fact("privacy.offices", offices.isEmpty() ? NONE : Text.lines(offices))
                .fact(
                        "privacy.said",
                        "privacy.said-counts",
                        counted(dossier, Trace.PROPOSAL),
                        counted(dossier, Trace.POSITION),
                        counted(dossier, Trace.CONCERN),
                        counted(dossier, Trace.ACTION))
                .fact("privacy.rolls", "privacy.roll-count", dossier.count(Trace.ROLL))
                .fact("privacy.took-part", lastDay(dossier));
    }

    private static Text counted(Dossier dossier, String kind) {
        return Text.of("privacy.count-" + kind, dossier.count(kind));
    }

    private static Text lastDay(Dossier dossier) {
        return dossier.all(Trace.TOOK_PART).stream()
                .map(trace -> trace.facts().getOrDefault("day", ""))
                .max(String::compareTo)
                .map(Text::plain)
                .orElse(NONE);
    }
}
