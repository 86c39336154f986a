package org.moot.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How pages look, and what makes them handier; each under an address that changes with it, so that it is kept for ever. */
@Controller
final class Assets {
    private static final String FOLDER = "/org/moot/web/assets/";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Sheet style = read("moot.css", "text/css");
    private final Sheet script = read("moot.js", "text/javascript");
    private final Sheet join = read("join.js", "text/javascript");
    private final Map<String, Sheet> checking = Stream.of(
                    "check", "check-bundle", "check-bytes", "check-checks", "check-count", "check-proofs")
            .collect(Collectors.toMap(Function.identity(), it -> read(it + ".js", "text/javascript")));
    private final Sheet icon = read("moot.svg", "image/svg+xml");

    String style() {
        return "/moot.css?" + name(style);
    }

    String script() {
        return "/moot.js?" + name(script);
    }

    /** What puts a link of one's own into the form: what stands behind the sign in an address is told to nobody else. */
    String join() {
        return "/join.js?" + name(join);
    }

    @GetMapping("/moot.css")
    ResponseEntity<byte[]> styleSheet() {
        return answer(style);
    }

    @GetMapping("/moot.js")
    ResponseEntity<byte[]> scriptFile() {
        return answer(script);
    }

    @GetMapping("/join.js")
    ResponseEntity<byte[]> joinFile() {
        return answer(join);
    }

    @GetMapping({"/moot.svg", "/favicon.ico"})
    ResponseEntity<byte[]> iconFile() {
        return answer(icon);
    }

    /** The parts of one script ask for each other by name, so none is kept for long. */
    @GetMapping("/{part:check(?:-[a-z]{1,10})?}.js")
    ResponseEntity<byte[]> checkFile(@PathVariable String part) {
        Sheet sheet = Optional.ofNullable(checking.get(part)).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(sheet.type())
                .eTag(sheet.tag())
                .cacheControl(CacheControl.noCache())
                .body(sheet.bytes());
    }

    private static String name(Sheet sheet) {
        return sheet.tag().replace("\"", "");
    }

    private static ResponseEntity<byte[]> answer(Sheet sheet) {
        return ResponseEntity.ok()
                .contentType(sheet.type())
                .eTag(sheet.tag())
                .cacheControl(FOR_EVER)
                .body(sheet.bytes());
    }

    private static Sheet read(String name, String type) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(FOLDER + name), name)) {
            var words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Sheet.of(new MediaType(MediaType.valueOf(type), StandardCharsets.UTF_8), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
