package org.moot.web.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.Core;
import org.moot.Stores;
import org.moot.audit.AuditLog;
import org.moot.audit.Bytes;
import org.moot.audit.Checkpoint;
import org.moot.audit.SignedNote;
import org.moot.audit.Tiles;
import org.moot.command.Transaction;
import org.moot.web.page.NotThere;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The record for monitors and witnesses: the last checkpoint and the tiles of hashes below it, by which its growth is checked.
 * The entries stay here, because a person has one reference in all of them: whoever read them would learn who is in which
 * assembly. Source: C2SP tlog-tiles.
 */
@Controller
final class RecordTiles {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl SOON =
            CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final Pattern NUMBER = Pattern.compile("((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    private final Transaction transaction;
    private final AuditLog log;
    private final Stores stores;
    private final Core core;

    RecordTiles(Core core, Stores stores) {
        this.core = core;
        this.stores = stores;
        this.transaction = stores.transaction();
        this.log = stores.audit();
    }

    @GetMapping("/record/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return answer(TEXT, SOON, last().note().getBytes(StandardCharsets.UTF_8));
    }

    /** With which checkpoints are checked. */
    @GetMapping("/record/key")
    ResponseEntity<byte[]> key() {
        String key = SignedNote.key(core.origin().record(), stores.houseSeal().publicKey()) + "\n";
        return answer(TEXT, SOON, key.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/record/tile/{level:[0-5]}/{*number}")
    ResponseEntity<byte[]> hashes(@PathVariable int level, @PathVariable String number) {
        Asked asked = Asked.read(number);
        asked.requireWithin(last().size() >>> level * Byte.SIZE);
        var bytes = new ByteArrayOutputStream();
        List<Bytes> tile = transaction.in(() -> log.tile(level, asked.index()));
        tile.stream().limit(asked.width()).forEach(it -> bytes.writeBytes(it.toArray()));
        return answer(MediaType.APPLICATION_OCTET_STREAM, FOR_EVER, bytes.toByteArray());
    }

    private Checkpoint last() {
        return transaction
                .in(() -> stores.checkpoints().latest(core.origin().record()))
                .orElseThrow(NotThere::new);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, CacheControl kept, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).cacheControl(kept).body(bytes);
    }

    /** A tile and how much of it: {@code x001/x234/067.p/8}. */
    private record Asked(long index, int width) {
        static Asked read(String number) {
            Matcher matcher = NUMBER.matcher(number.replaceFirst("^/", ""));
            if (!matcher.matches()) {
                throw new NotThere();
            }
            long index = Long.parseLong(matcher.group(1).replaceAll("[x/]", ""));
            int width = matcher.group(2) == null ? Tiles.WIDTH : Integer.parseInt(matcher.group(2));
            if (width > Tiles.WIDTH) {
                throw new NotThere();
            }
            return new Asked(index, width);
        }

        /** Nothing is shown that was not signed. */
        void requireWithin(long signed) {
            if (index * Tiles.WIDTH + width > signed) {
                throw new NotThere();
            }
        }
    }
}
