package org.moot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

/** Whether everybody can use the pages: by axe, by keys, without JavaScript, in the dark. */
@Tag("slow")
class BarrierTest {
    private static final Scene SCENE = Story.told();
    private static final Site SITE = Site.of(SCENE);
    private static final List<String> PATHS = List.of(
            "/",
            "/decisions",
            "/decisions/1",
            "/assemblies",
            "/assemblies/trees",
            "/calls",
            "/calls/past",
            "/calls/1",
            "/join/1",
            "/questions",
            "/questions/1",
            "/search",
            "/search?q=tree",
            "/search?q=elephants",
            "/check",
            "/nowhere");

    private static Chromium chromium;

    @BeforeAll
    static void begin() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void end() {
        SITE.close();
        if (chromium != null) {
            chromium.close();
        }
    }

    private static BrowserContext seen(int width, ColorScheme scheme, boolean scripts) {
        return chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(scripts));
    }

    private static List<String> findings(int width, ColorScheme scheme) {
        var all = new ArrayList<String>();
        try (BrowserContext context = seen(width, scheme, true)) {
            Page page = context.newPage();
            for (String path : PATHS) {
                page.navigate(SITE.address().resolve(path).toString());
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(picture(path, width, scheme))
                        .setFullPage(true));
                for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                    all.add(path + ": " + rule.getId() + " "
                            + rule.getNodes().getFirst().getTarget());
                }
            }
        }
        return all;
    }

    /** For whoever wants to see what they changed. */
    private static Path picture(String path, int width, ColorScheme scheme) {
        return Path.of("target", "pages", path.replaceAll("[^a-z0-9]+", "-") + width + "-" + scheme + ".png");
    }

    @Test
    void axeFindsNothingOnAPhoneByDay() {
        assertThat(findings(360, ColorScheme.LIGHT)).isEmpty();
    }

    @Test
    void axeFindsNothingOnADeskInTheDark() {
        assertThat(findings(1280, ColorScheme.DARK)).isEmpty();
    }

    @Test
    void noPageIsWiderThanAPhone() {
        try (BrowserContext context = seen(320, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            for (String path : PATHS) {
                page.navigate(SITE.address().resolve(path).toString());
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }

    @Test
    void theBrowserHasNothingToRefuseOrComplainOf() {
        var complaints = new ArrayList<String>();
        try (BrowserContext context = seen(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.onConsoleMessage(it -> complaints.add(page.url() + " " + it.text()));
            page.onPageError(it -> complaints.add(page.url() + " " + it));
            PATHS.stream()
                    .filter(it -> !it.equals("/nowhere"))
                    .forEach(path -> page.navigate(SITE.address().resolve(path).toString()));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutJavaScriptEverythingIsThere() {
        try (BrowserContext context = seen(1280, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(SITE.address().resolve("/").toString());
            page.fill("#q", "tree");
            page.click("button");
            page.click("main .list a.main");
            assertThat(page.url()).endsWith("/decisions/1");
            assertThat(page.isVisible("figure svg")).isTrue();
        }
    }

    @Test
    void aSwipeGoesToTheNextPageOfALongList() {
        for (int number = 0; number < 45; number++) {
            SCENE.in("hall" + number).says("ana", "assembly found Orchard " + number + " remit: Apples.");
        }
        try (BrowserContext context = seen(360, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.navigate(SITE.address().resolve("/assemblies").toString());
            page.evaluate("""
                    const at = (type, x) => document.querySelector("main").dispatchEvent(Object.assign(
                        new Event(type, { bubbles: true }),
                        { touches: [{ clientX: x, clientY: 300 }], changedTouches: [{ clientX: x, clientY: 302 }] }));
                    at("touchstart", 300);
                    at("touchend", 100);
                    """);
            page.waitForURL("**/assemblies?after=*");
        }
    }

    @Test
    void keysGoThroughAListAndToTheSearchAndTheFirstTabSkipsTheMenu() {
        try (BrowserContext context = seen(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.navigate(SITE.address().resolve("/decisions").toString());
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Plant a tree");
            page.keyboard().press("Enter");
            page.waitForURL("**/decisions/1");
            page.keyboard().press("/");
            page.waitForURL("**/search");
            page.navigate(SITE.address().resolve("/decisions").toString());
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }
}
