package org.moot.app.evidence;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.moot.web.Chromium;

/** The page on which a bundle is checked, as somebody uses it. */
record InTheBrowser(URI address) {

    /** @param lines a sign and a sentence for each check, the verdict first, then what is said of the receipt */
    record Seen(String verdict, String own, List<String> lines, List<String> asked) {}

    Seen checked(byte[] bundle, String receipt) {
        try (Chromium chromium = Chromium.open();
                Page page = chromium.browser().newPage()) {
            var asked = new ArrayList<String>();
            page.navigate(address.resolve("/check").toString());
            page.onRequest(request -> asked.add(request.method() + " " + request.url()));
            page.locator("#bundle").setInputFiles(new FilePayload("vote-1.zip", "application/zip", bundle));
            page.locator("#receipt").fill(receipt);
            page.locator("#check button").click();
            page.waitForCondition(() -> !page.locator("#verdict").textContent().startsWith("Checking")
                    && !page.locator("#verdict").textContent().isEmpty()
                    && (receipt.isEmpty() || !page.locator("#own").textContent().isEmpty()));
            List<String> lines = page.locator("#checks li").all().stream()
                    .filter(Locator::isVisible)
                    .map(it -> it.getAttribute("data-check") + " "
                            + it.locator("output").textContent())
                    .toList();
            return new Seen(
                    page.locator("#verdict").textContent(), page.locator("#own").textContent(), lines, asked);
        }
    }
}
