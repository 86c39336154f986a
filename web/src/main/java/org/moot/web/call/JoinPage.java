package org.moot.web.call;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.Core;
import org.moot.call.Entrance;
import org.moot.call.SeriesId;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.web.WebSettings;
import org.moot.web.page.NotThere;
import org.moot.web.page.Pages;
import org.moot.web.page.Sheet;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The door of a call. Looking at it writes nothing and registers nobody, so that what previews addresses does no harm; who
 * presses a button is passed on to a way in of their own. There are no cookies, so nobody can be made to press it unawares
 * as somebody.
 */
@Controller
final class JoinPage {
    /** Who goes on from here leaves for where the call is held, which browsers take for the answer to a form. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "form-action 'self' https:; base-uri 'none'; frame-ancestors 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static final Pattern WHICH = Pattern.compile("([0-9]{1,18})(?:-([0-9]{4}-[0-9]{2}-[0-9]{2}))?");
    private static final int LONGEST = 200;

    private final Entrance entrance;
    private final InstantSource clock;
    private final Pages pages;
    private final WebSettings settings;
    private final Turnstile turnstile;

    JoinPage(Core core, InstantSource clock, Pages pages, WebSettings settings, Turnstile turnstile) {
        this.entrance = core.entrance();
        this.clock = clock;
        this.pages = pages;
        this.settings = settings;
        this.turnstile = turnstile;
    }

    /** One time of a call, or the next of its series. */
    private record Which(SeriesId series, Optional<LocalDate> day) {
        static Which of(String written) {
            Matcher matcher = WHICH.matcher(written);
            if (!matcher.matches()) {
                throw new NotThere();
            }
            try {
                return new Which(
                        new SeriesId(Long.parseLong(matcher.group(1))),
                        Optional.ofNullable(matcher.group(2)).map(LocalDate::parse));
            } catch (java.time.DateTimeException e) {
                throw new NotThere();
            }
        }
    }

    @GetMapping("/join/{which}")
    ResponseEntity<byte[]> door(@PathVariable String which, HttpServletResponse response) {
        return shown(which, Optional.empty(), HttpStatus.OK, response);
    }

    @PostMapping("/join/{which}")
    ResponseEntity<byte[]> comes(
            @PathVariable String which,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String keep,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (isFromElsewhere(request)) {
            return shown(which, Optional.of(Text.of("door.from-elsewhere")), HttpStatus.FORBIDDEN, response);
        }
        if (!turnstile.lets(request)) {
            return shown(which, Optional.of(Text.of("door.too-often")), HttpStatus.TOO_MANY_REQUESTS, response);
        }
        Optional<String> shownName = Optional.of(name.strip()).filter(it -> !it.isEmpty() && it.length() <= LONGEST);
        Function<Instant, String> way = link.isEmpty()
                ? now -> entrance.asGuest(
                        Which.of(which).series(), Which.of(which).day(), shownName, now)
                : now -> entrance.asThemselves(link, Which.of(which).day(), shownName, keep.equals("yes"), now);
        try {
            String address = way.apply(clock.instant());
            return leadsAway(address)
                    ? passedOn(address, response)
                    : shown(which, Optional.of(Text.of("door.held-at", address)), HttpStatus.OK, response);
        } catch (Refusal refusal) {
            return shown(which, Optional.of(refusal.why()), HttpStatus.CONFLICT, response);
        }
    }

    /**
     * What a browser says about where a form was. One that says nothing, or names no origin because our pages ask it to tell
     * nobody, is believed: nobody is known by a cookie.
     */
    private boolean isFromElsewhere(HttpServletRequest request) {
        String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("same-origin");
        boolean isNamed = Optional.ofNullable(request.getHeader("Origin"))
                .filter(it -> !it.equals("null"))
                .filter(it -> settings.publicAddress()
                        .filter(ours -> !ours.toString().equals(it))
                        .isPresent())
                .isPresent();
        return isNamed || !List.of("same-origin", "none").contains(site);
    }

    /** Somebody may have given a room in a house, or something that no browser should follow. */
    private static boolean leadsAway(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && List.of("https", "http").contains(String.valueOf(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static ResponseEntity<byte[]> passedOn(String address, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<byte[]> shown(
            String which, Optional<Text> why, HttpStatus status, HttpServletResponse response) {
        Which asked = Which.of(which);
        Entrance.Sight sight =
                entrance.look(asked.series(), asked.day(), clock.instant()).orElseThrow(NotThere::new);
        var shown = new HashMap<String, Object>(Map.of("sight", sight, "which", which));
        why.or(sight::closed).ifPresent(it -> shown.put("why", it));
        shown.put("open", sight.closed().isEmpty());
        sight.dialIn().ifPresent(it -> shown.put("dialIn", it));
        Reader reader = sight.assembly().reader();
        Sheet sheet = pages.html(
                "join", new Reader(reader.language(), sight.series().rhythm().zone()), shown);
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.status(status)
                .contentType(sheet.type())
                .cacheControl(CacheControl.noStore())
                .body(sheet.bytes());
    }
}
