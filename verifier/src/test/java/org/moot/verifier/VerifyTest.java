package org.moot.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a stranger may hand to the verifier. */
class VerifyTest {
    private static final int MANY = 6000;

    private static Report report(byte[] bundle) throws IOException {
        return Verify.report(new ByteArrayInputStream(bundle), Optional.empty(), Optional.empty());
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() throws IOException {
        assertThat(report(zip("../manifest.json", "{}")).code()).isEqualTo(2);
        assertThat(report(zip("/etc/passwd", "")).code()).isEqualTo(2);
    }

    @Test
    void moreFilesThanAnyBundleHasAreRefused() throws IOException {
        String[] many = new String[2 * MANY];
        for (int at = 0; at < MANY; at++) {
            many[2 * at] = "log/" + at + ".txt";
            many[2 * at + 1] = "";
        }
        assertThat(report(zip(many)).words()).contains("too many");
    }

    @Test
    void nothingIsReadThatWouldFillTheMemory() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("roll.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int megabytes = 0; megabytes < 520; megabytes++) {
                zip.write(zeros);
            }
        }
        assertThat(report(bytes.toByteArray()).words()).contains("larger than any bundle");
    }

    @Test
    void jsonIsReadStrictly() {
        for (String bad : new String[] {
            "",
            "[]",
            "{",
            "{\"a\":1,\"a\":1}",
            "{\"a\":1.5}",
            "{\"a\":01}",
            "{\"a\":nul}",
            "{\"a\":\"\\x\"}",
            "{\"a\":1}x",
            "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}",
            "{\"a\":\"\n\"}",
            "{\"a\":12345678901234567890}"
        }) {
            assertThatThrownBy(() -> Json.read(bad)).as(bad).isInstanceOf(Unreadable.class);
        }
    }
}
