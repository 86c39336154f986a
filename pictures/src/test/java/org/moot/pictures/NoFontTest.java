package org.moot.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without fonts, played by a program that is told to look for them in an empty folder. */
class NoFontTest {

    @Test
    void withoutFontsASentenceSaysWhatToInstall(@TempDir Path empty) throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux has fontconfig");
        Path configuration =
                Files.writeString(empty.resolve("fonts.conf"), "<fontconfig><dir>" + empty + "</dir></fontconfig>");
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + empty, // Java remembers there which fonts it found
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drawn.class.getName())
                .redirectErrorStream(true);
        program.environment().put("FONTCONFIG_FILE", configuration.toString());
        Process running = program.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor()).as(said).isZero();
        assertThat(said.lines())
                .containsExactly(
                        "Pictures need fontconfig and at least one font, and this machine has none. "
                                + "On Debian: apt-get install fontconfig fonts-dejavu-core",
                        "Option number 1 is chosen");
    }

    /** Says what went wrong, and that the text can still be had. */
    static final class Drawn {
        private Drawn() {}

        public static void main(String[] arguments) {
            ResultPicture picture = Results.picture(Results.names(2), Results.star(new int[] {5, 0}));
            try {
                picture.png();
            } catch (NoFont e) {
                System.out.println(e.getMessage());
            }
            System.out.println(picture.title());
        }
    }
}
