package org.moot.app.run;

import java.util.Map;
import org.moot.web.webhook.Bell;
import org.moot.zoom.Doorbell;

/** Zoom's own door, in HTTP. */
final class ZoomBell implements Bell {
    private final Doorbell doorbell;

    ZoomBell(Doorbell doorbell) {
        this.doorbell = doorbell;
    }

    @Override
    public String name() {
        return "zoom";
    }

    @Override
    public int most() {
        return Doorbell.MOST_BYTES;
    }

    @Override
    public Answer ring(Map<String, String> headers, byte[] raw) {
        Doorbell.Answer answer = doorbell.ring(headers, raw);
        return new Answer(answer.status(), answer.body(), () -> doorbell.sent(answer));
    }
}
