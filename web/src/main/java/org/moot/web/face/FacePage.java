package org.moot.web.face;

import java.time.Duration;
import org.moot.web.page.NotThere;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a picture to whoever was told its address, and to no search engine. */
@Controller
final class FacePage {
    private final Portraits portraits;

    FacePage(Portraits portraits) {
        this.portraits = portraits;
    }

    @GetMapping(Portraits.PATH + "{name:[0-9a-z]{26}}")
    ResponseEntity<byte[]> face(@PathVariable String name) {
        Portraits.Portrait portrait = portraits.find(name).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(portrait.type()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header("X-Robots-Tag", "noindex")
                .body(portrait.picture());
    }
}
