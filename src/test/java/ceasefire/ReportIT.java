package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;

/** A report in a browser, on wide and on narrow pages, light and dark, by keyboard. */
@Tag("long")
class ReportIT {
  private static final String RULES = "{resultTypes: ['violations']}";

  @TempDir
  static Path folder;

  private static ChromeDriver browser;
  private static String address = "";

  @BeforeAll
  static void reportAndOpen() {
    Requires.font();
    Path program = Requires.browser();
    Path driver = Requires.chromedriver();
    Jar jar = Jar.quick(folder);
    jar.run(
            "run",
            Jar.config("three-brigades-forward"),
            "--trials",
            "30",
            "--seed",
            "7",
            "-q",
            "--out",
            "result")
        .with(0);
    jar.run("report", "result").with(0);
    address = folder.resolve("result/report.html").toUri().toString();
    var options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars");
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    browser = new ChromeDriver(service, options);
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void open(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.get(address);
    browser.executeScript("document.documentElement.style.scrollBehavior = 'auto'");
  }

  private static Object script(String text, Object... values) {
    return browser.executeScript(text, values);
  }

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {360, 800, 1_280})
  void isReadableAtEveryWidth(int width) throws IOException {
    open(width);
    assertThat(script("return document.documentElement.scrollWidth")).isEqualTo((long) width);
    assertThat(script("return Array.from(document.querySelectorAll('.scroll table'))"
            + ".filter(t => getComputedStyle(t).display === 'none').length"))
        .as("tables that are not shown")
        .isEqualTo(0L);
    assertThat(violations()).isEmpty();
    script("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(script("return document.documentElement.scrollWidth")).isEqualTo((long) width);
    browser.findElement(By.id("theme")).click();
    assertThat(violations()).isEmpty();
    List<LogEntry> errors = browser.manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .toList();
    assertThat(errors).isEmpty();
  }

  /** What axe finds against the rules of accessibility, one line each. */
  private static List<?> violations() throws IOException {
    try (InputStream axe = ReportIT.class.getResourceAsStream("/axe.min.js")) {
      assertThat(axe).isNotNull();
      script(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found = browser.executeAsyncScript("const done = arguments[0]; axe.run(" + RULES
        + ").then(r => done(r.violations.map(v => v.id + ': ' + v.help + ': '"
        + " + v.nodes.map(n => n.html.slice(0, 120)).slice(0, 3).join(' | '))),"
        + " e => done(['axe: ' + e]))");
    return (List<?>) found;
  }

  @Test
  void theThemeTurnsPageAndCharts() {
    open(800);
    String paper = "return getComputedStyle(document.body).backgroundColor";
    String label = "return getComputedStyle(document.querySelector('#outcomes text')).fill";
    Object light = script(paper);
    Object ink = script(label);
    WebElement button = browser.findElement(By.id("theme"));
    assertThat(button.getAttribute("aria-pressed")).isEqualTo("false");
    button.sendKeys(Keys.SPACE);
    assertThat(button.getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(script(paper)).isNotEqualTo(light);
    assertThat(script(label)).isNotEqualTo(ink);
    button.sendKeys(Keys.ENTER);
    assertThat(script(paper)).isEqualTo(light);
  }

  @Test
  void curvesAreToggledAndReadByKeyboard() {
    open(1_280);
    String strokes = "const c = document.querySelector('#survival-live canvas');"
        + " return Array.from(c.getContext('2d').getImageData(0, 0, c.width, c.height).data)"
        + ".filter((v, i) => i % 4 === 3 && v > 200).length";
    WebElement plot = browser.findElement(By.cssSelector("#survival-live .plot"));
    plot.sendKeys(Keys.ARROW_RIGHT, Keys.PAGE_DOWN, Keys.ARROW_LEFT);
    WebElement readout = browser.findElement(By.cssSelector("#survival-live .readout"));
    assertThat(readout.getText())
        .startsWith("Year 0.25, day 91: no major violation (V) ")
        .contains("; no collapse (W) ");
    long both = (Long) script(strokes);
    WebElement first = browser.findElement(By.cssSelector("#survival-live .legend button"));
    first.sendKeys(Keys.SPACE);
    assertThat(first.getAttribute("aria-pressed")).isEqualTo("false");
    assertThat(readout.getText()).doesNotContain("(V)").contains("no collapse (W) ");
    assertThat((Long) script(strokes)).isLessThan(both);
    first.sendKeys(Keys.SPACE);
    assertThat(readout.getText()).contains("(V)");
  }

  /** The drawings stand in for the curves that can be hovered over. */
  @Test
  void printShowsDrawings() {
    open(800);
    String hidden = "return getComputedStyle(document.querySelector(arguments[0])).display";
    assertThat(script(hidden, "#survival .drawing")).isEqualTo("none");
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(script(hidden, "#survival .drawing")).isEqualTo("block");
    assertThat(script(hidden, "#survival-live")).isEqualTo("none");
    // Paper cannot be scrolled.
    assertThat(script("return Array.from(document.querySelectorAll('.scroll'))"
            + ".every(s => getComputedStyle(s).overflowX === 'visible'"
            + " && getComputedStyle(s).maxHeight === 'none')"))
        .isEqualTo(true);
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }
}
