package org.moot.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.audit.Bytes;
import org.moot.audit.MerkleTree;
import org.moot.web.Site;
import org.moot.web.Story;

/** The signed record, as those see it who watch whether it only grows. */
class RecordTilesTest {
    private static final Site SITE = Site.of(Story.told());
    private static final int HASH = 32;

    @AfterAll
    static void end() {
        SITE.close();
    }

    private static List<String> checkpoint() {
        return SITE.get("/record/checkpoint").body().lines().toList();
    }

    private static List<Bytes> hashes(String path) throws IOException, InterruptedException {
        byte[] tile = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(SITE.address().resolve(path)).build(), BodyHandlers.ofByteArray())
                .body();
        return IntStream.range(0, tile.length / HASH)
                .mapToObj(at -> Bytes.of(Arrays.copyOfRange(tile, at * HASH, (at + 1) * HASH)))
                .toList();
    }

    @Test
    void theRootOverTheTileIsTheOneThatWasSigned() throws IOException, InterruptedException {
        int size = Integer.parseInt(checkpoint().get(1));
        List<Bytes> leaves = hashes("/record/tile/0/000.p/" + size);
        assertThat(leaves).hasSize(size);
        assertThat(Base64.getEncoder().encodeToString(MerkleTree.root(leaves).toArray()))
                .isEqualTo(checkpoint().get(2));
    }

    @Test
    void theKeyIsThatOfTheLogWhichTheCheckpointNames() {
        assertThat(SITE.get("/record/key").body()).startsWith(checkpoint().getFirst() + "+");
    }

    /** A person has one reference in all of them, so that whoever read them would learn who is where. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/record/tile/entries/000", "/record/tile/entries/000.p/1", "/record/tile/0/000",
                        "/record/tile/0/001.p/1",
                "/record/tile/0/000.p/999", "/record/tile/0/000.p/0", "/record/tile/1/000", "/record/tile/9/000",
                "/record/tile/0/x", "/record/tile/0/"
            })
    void entriesAndWhatWasNotSignedAreNotShown(String path) {
        assertThat(SITE.get(path).statusCode()).isEqualTo(404);
    }
}
