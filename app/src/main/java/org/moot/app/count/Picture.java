package org.moot.app.count;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.moot.conversation.Text;
import org.moot.pictures.NoFont;
import org.moot.pictures.ResultPicture;

/** Draws the one result there is beside the report; its file is written when everything was counted. */
final class Picture implements Reports {
    private static final String SVG = ".svg";

    private final Path file;
    private final Reports report;
    private Optional<byte[]> drawn = Optional.empty();

    Picture(Path file, Reports report) {
        this.file = file;
        this.report = report;
    }

    static boolean canBe(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".png") || isSvg(file);
    }

    private static boolean isSvg(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(SVG);
    }

    @Override
    public void begin(boolean several) {
        report.begin(several);
    }

    @Override
    public void take(Counted counted) {
        if (drawn.isPresent()) {
            throw Fault.of("picture-one");
        }
        drawn = Optional.of(draw(counted.picture()));
        report.take(counted);
    }

    private byte[] draw(ResultPicture picture) {
        try {
            return isSvg(file.toString()) ? picture.svg().getBytes(StandardCharsets.UTF_8) : picture.png();
        } catch (NoFont e) {
            throw Fault.of("picture-font");
        }
    }

    @Override
    public void end() {
        report.end();
        try {
            Files.write(file, drawn.orElseThrow());
        } catch (IOException e) {
            throw Fault.of("picture-file", Text.plain(file.toString()));
        }
    }
}
