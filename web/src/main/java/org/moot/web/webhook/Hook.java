package org.moot.web.webhook;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands the raw bytes of what is told to whoever hears it; more than it reads is not read. */
@Controller
final class Hook {
    private final Map<String, Bell> bells;

    Hook(ObjectProvider<Bell> bells) {
        this.bells = bells.stream().collect(Collectors.toMap(Bell::name, it -> it));
    }

    @PostMapping("/webhooks/{name}")
    void told(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Bell> found = bells.containsKey(name) ? List.of(bells.get(name)) : List.of();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Bell bell = found.getFirst();
        Bell.Answer answer = bell.ring(headers(request), read(request, bell.most()));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(answer.status());
        if (!answer.body().isEmpty()) {
            response.setContentType("application/json");
            response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        response.flushBuffer();
        answer.sent().run();
    }

    /** One byte more than is read shows that it is too much, and the rest is left where it is. */
    private static byte[] read(HttpServletRequest request, int most) throws IOException {
        try (ServletInputStream in = request.getInputStream()) {
            return in.readNBytes(most + 1);
        }
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .collect(Collectors.toMap(it -> it, request::getHeader, (first, second) -> first));
    }
}
