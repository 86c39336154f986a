package org.moot.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Membership;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Shows somebody what Moot knows about them. */
final class MeShow implements Command {
    private static final int MOST_SHOWN = 20;

    private final People people;
    private final Roster roster;
    private final Assemblies assemblies;

    MeShow(People people, Roster roster, Assemblies assemblies) {
        this.people = people;
        this.roster = roster;
        this.assemblies = assemblies;
    }

    @Override
    public String name() {
        return "me show";
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
        Person me = people.find(PersonId.asking(asked)).orElseThrow();
        List<AssemblyId> mine = roster.of(me.id());
        Post.Writer post = Post.titled(Text.plain(me.name()))
                .fact("assembly.me-library", me.namePublic() ? "assembly.me-named" : "assembly.me-unnamed")
                .fact("assembly.me-zone", Text.plain(me.zone().getId()))
                .fact("assembly.me-language", Text.plain(me.language().getDisplayLanguage(me.language())))
                .fact("assembly.me-reminders", me.wantsReminders() ? "assembly.me-asked" : "assembly.me-not-asked")
                .fact("assembly.me-party", party(me.membership()));
        me.membership()
                .filter(Membership::isCurrent)
                .flatMap(Membership::constituency)
                .ifPresent(handle -> post.fact("assembly.me-constituency", Text.plain(handle)));
        post.fact("assembly.me-accounts", accounts(people.accounts(me.id())));
        post.fact("assembly.me-assemblies", Text.of("assembly.count-in", mine.size()));
        return post.items(items(mine))
                .prose("assembly.me-next", new Text.Typed("assembly list"))
                .prose("assembly.me-link", new Text.Typed("me link"), new Text.Typed("me unlink"))
                .done();
    }

    private static Text accounts(List<Account> mine) {
        return Text.lines(mine.stream()
                .sorted(Comparator.comparing(Account::platform).thenComparing(Account::id))
                .map(it -> Text.of("assembly.me-account", Text.plain(it.platform()), Text.plain(it.id())))
                .toList());
    }

    private static Text party(Optional<Membership> membership) {
        return membership
                .filter(Membership::isCurrent)
                .map(current -> Text.of("assembly.me-member", current.since()))
                .orElse(Text.of("assembly.me-participant"));
    }

    private List<Block.Item> items(List<AssemblyId> mine) {
        return assemblies.find(mine.stream().limit(MOST_SHOWN).toList()).stream()
                .map(it -> Post.item(Text.of("assembly.title", it.name(), Text.plain(it.handle()))))
                .toList();
    }
}
