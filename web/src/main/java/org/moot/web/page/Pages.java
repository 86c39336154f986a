package org.moot.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.moot.Party;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.web.WebSettings;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws pages from templates. The engine comes to be with the first page. */
@Component
public final class Pages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String DOCTYPE = "<!DOCTYPE html>\n"; // a template that is put into another loses its own
    private static final String TEMPLATES = "org/moot/web/";

    private final Party party;
    private final WebSettings settings;
    private final Assets assets;
    private Optional<ITemplateEngine> engine = Optional.empty();

    Pages(Party party, WebSettings settings, Assets assets) {
        this.party = party;
        this.settings = settings;
        this.assets = assets;
    }

    /** In the house's language and zone. */
    public Sheet html(String template, Map<String, Object> shown) {
        return html(template, party.house(), shown);
    }

    /** @param shown what the template draws, by the names that it has for it */
    public Sheet html(String template, Reader reader, Map<String, Object> shown) {
        return Sheet.of(HTML, DOCTYPE + words(template, reader, shown));
    }

    String words(String template, Reader reader, Map<String, Object> shown) {
        var say = new Say(reader);
        var context = new Context(reader.language(), shown);
        context.setVariable("say", say);
        context.setVariable("party", say.typed(party.name()));
        context.setVariable("style", assets.style());
        context.setVariable("script", assets.script());
        context.setVariable("joinScript", assets.join());
        return engine().process(template, context);
    }

    /** A word in the house's language. */
    public String house(String key, Object... args) {
        return new Say(party.house()).text(Text.of(key, args));
    }

    public String party() {
        return party.name();
    }

    /** The whole address of a page, for what is read elsewhere; the path alone where nobody from outside gets here. */
    public String whole(String path) {
        return settings.publicAddress().map(it -> it + path).orElse(path);
    }

    private synchronized ITemplateEngine engine() {
        ITemplateEngine there = engine.orElseGet(Pages::made);
        engine = Optional.of(there);
        return there;
    }

    private static ITemplateEngine made() {
        var resolver = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        resolver.setPrefix(TEMPLATES);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        var made = new SpringTemplateEngine();
        made.setTemplateResolver(resolver);
        made.setMessageResolver(new BundledWords());
        made.setEnableSpringELCompiler(true);
        return made;
    }
}
