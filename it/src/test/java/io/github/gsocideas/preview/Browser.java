package io.github.gsocideas.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, which is told what to do, and what it has shown and asked for. */
final class Browser implements AutoCloseable {

    /** Debian's, and nothing that is downloaded. */
    static final String CHROMIUM = "/usr/bin/chromium";

    static final String DRIVER = "/usr/bin/chromedriver";

    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    /** Says each time that it doesn't know so new a browser, which it needn't. */
    private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final ChromeDriver driver;

    /**
     * Starts one that keeps nothing.
     *
     * @param profile an empty directory for what it has to keep while it runs
     */
    Browser(Path profile) {
        LOG.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(CHROMIUM)
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--window-size=1280,900",
                        "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** Opens an address as one that was never open before. */
    void open(String address) {
        driver.get("about:blank");
        console();
        requests();
        driver.get(address);
    }

    void reload() {
        driver.navigate().refresh();
    }

    void back() {
        driver.navigate().back();
    }

    /** What follows the number sign in the address. */
    String fragment() {
        return driver.getCurrentUrl().replaceFirst("\\A[^#]*#?", "");
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The texts of elements that are shown. */
    List<String> texts(String selector) {
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    void type(String selector, String keys) {
        driver.findElement(By.cssSelector(selector)).sendKeys(keys);
    }

    /** Presses keys, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes on to the next elements that take the focus. */
    void tab(int times) {
        for (int i = 0; i < times; i++) {
            press(Keys.TAB);
        }
    }

    /** What an expression of JavaScript is in the page. */
    Object evaluate(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** Waits until an expression of JavaScript is true in the page, also in one that comes after it. */
    void await(String expression) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!Boolean.TRUE.equals(evaluate(expression))) {
            assertThat(System.nanoTime()).as("still waiting for %s", expression).isLessThan(end);
            Thread.sleep(50);
        }
    }

    /** A screen of this width in CSS pixels, as a phone has. */
    void screen(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
    }

    /** What a style sheet is asked for. */
    void media(String media, String colorScheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
    }

    /** The screen and the media as they are without further ado. */
    void reset() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        media("", "light");
    }

    /** What there is in the console since this was asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since this was asked. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> REQUEST.matcher(entry.getMessage()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(address -> !address.equals("about:blank"))
                .toList();
    }

    /** What keeps people from using the page, by axe-core. */
    List<String> barriers() {
        List<Rule> violations = new AxeBuilder().analyze(driver).getViolations();
        return violations.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
