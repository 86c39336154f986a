package org.moot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FacesTest {
    private static final Talk.Attached ADA = new Talk.Attached("face", "there/ada", 0);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2};

    private final List<String> put = new CopyOnWriteArrayList<>();
    private final Faces faces = new Faces(
            (picture, type) -> {
                put.add(type);
                return Optional.of("here/" + put.size());
            },
            Duration.ofDays(1));

    @Test
    void aPictureIsBroughtOnceHoweverOftenSomebodySpeaks() {
        var brought = new AtomicInteger();
        Mirrored.Files from = (file, most) -> {
            brought.incrementAndGet();
            return Optional.of(PNG);
        };

        assertThat(faces.address(ADA, from)).contains("here/1");
        assertThat(faces.address(ADA, from)).contains("here/1");
        assertThat(brought).hasValue(1);
    }

    @Test
    void whatIsNoPictureIsNotShownWhateverItIsCalled() {
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);

        assertThat(faces.address(ADA, (file, most) -> Optional.of(page))).isEmpty();
        assertThat(put).isEmpty();
    }

    @Test
    void aPictureThatCannotBeHadIsNotAskedForWithEachMessage() {
        var asked = new AtomicInteger();
        Mirrored.Files from = (file, most) -> {
            asked.incrementAndGet();
            throw new Platform.Away("away", Optional.empty());
        };

        assertThat(faces.address(ADA, from)).isEmpty();
        assertThat(faces.address(ADA, from)).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void nothingWaitsLongForAPictureAndWhatIsSaidNextHasIt() throws InterruptedException {
        var mayCome = new CountDownLatch(1);
        Mirrored.Files slow = (file, most) -> {
            try {
                mayCome.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return Optional.of(PNG);
        };

        assertThat(faces.address(ADA, slow)).isEmpty();
        mayCome.countDown();
        assertThat(faces.address(ADA, slow)).contains("here/1");
    }

    @Test
    void onlyPicturesOfAFewKindsAreTakenAndOnlySmallOnes() {
        assertThat(Faces.type(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains("image/jpeg");
        assertThat(Faces.type("GIF89a".getBytes(StandardCharsets.UTF_8))).contains("image/gif");
        assertThat(Faces.type("RIFF1234WEBP".getBytes(StandardCharsets.UTF_8))).contains("image/webp");
        assertThat(Faces.type("RIFF1234WAVE".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Faces.type("<svg xmlns".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Faces.type(new byte[0])).isEmpty();
        faces.address(ADA, (file, most) -> {
            assertThat(most).isEqualTo(256 << 10);
            return Optional.of(PNG);
        });
        assertThat(put).containsExactly("image/png");
    }
}
