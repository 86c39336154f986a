package org.moot.web.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What puts a link of one's own into the form: what stands behind the sign in an address is told to nobody else. */
@Controller
final class JoinScript {
    private final byte[] script = read();

    @GetMapping("/join.js")
    ResponseEntity<byte[]> script() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(script);
    }

    private static byte[] read() {
        String name = "/org/moot/web/assets/join.js";
        try (InputStream in = Objects.requireNonNull(JoinScript.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
