package org.moot.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NeedsFont.class)
class ResultPictureTest {

    @Test
    void theSameResultGivesTheSameBytes() {
        assertThat(Results.picture(5).png()).isEqualTo(Results.picture(5).png());
        assertThat(Results.picture(5).svg()).isEqualTo(Results.picture(5).svg());
    }

    @Test
    void manyThreadsDrawTheSame() throws Exception {
        ResultPicture picture = Results.picture(5);
        byte[] png = picture.png();
        String svg = picture.svg();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> drawings = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(at -> () -> java.util.Arrays.equals(picture.png(), png)
                            && picture.svg().equals(svg))
                    .toList();
            for (Future<Boolean> same : threads.invokeAll(drawings)) {
                assertThat(same.get()).isTrue();
            }
        }
    }

    @Test
    void namesAndOptionsMustBeAsMany() {
        assertThatThrownBy(() -> Results.picture(Results.names(3), Results.star(new int[] {5, 0})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 names for 2 options");
    }

    @Test
    void aLanguageWithoutWordsOfItsOwnGetsEnglish() {
        var result = Results.star(new int[] {5, 0});
        assertThat(ResultPicture.of(Results.names(2), result, Locale.of("cy")).text())
                .isEqualTo(Results.picture(Results.names(2), result).text());
    }
}
