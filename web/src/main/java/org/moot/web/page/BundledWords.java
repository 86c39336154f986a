package org.moot.web.page;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moot.conversation.Reader;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The words of templates stand in the bundles, as everywhere. */
final class BundledWords extends AbstractMessageResolver {

    @Override
    public @Nullable String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        var say = context.getVariable("say") instanceof Say there
                ? there
                : new Say(new Reader(context.getLocale(), ZoneOffset.UTC));
        return say.word(key, Optional.ofNullable(parameters).orElse(new Object[0]))
                .orElse(null);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        throw new IllegalStateException("no words for " + key);
    }
}
