package org.greatcraftsman.browser;

import static java.util.stream.Collectors.toSet;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One user's browser window, with the steps that most browser tests need. */
class BrowserWindow {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** How long a page may take, in milliseconds; long, because a busy machine is no failure. */
  private static final double PATIENCE = 60_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}[A-Za-z0-9-]*");

  private final BrowserContext profile;
  private final Page page;
  private final String baseUrl;

  BrowserWindow(BrowserContext profile, String baseUrl) {
    this.profile = profile;
    this.baseUrl = baseUrl;
    this.page = profile.newPage();
    page.setDefaultTimeout(PATIENCE);
  }

  /** The Playwright page, for steps that this class does not offer. */
  Page page() {
    return page;
  }

  BrowserWindow open(String path) {
    page.navigate(baseUrl + path);
    return this;
  }

  /** Logs in on the product's login page and waits for the next page. */
  BrowserWindow logIn(String username, String password) {
    open("/login");
    page.getByLabel("用户名").fill(username);
    page.getByLabel("密码").fill(password);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录")).click();
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  /** Waits until a text is visible. */
  BrowserWindow waitForText(String text) {
    PlaywrightAssertions.assertThat(text(text)).isVisible();
    return this;
  }

  /** The first element that contains a text. */
  Locator text(String text) {
    return page.getByText(text).first();
  }

  /** The text of the page, including the placeholders of fields. */
  String visibleText() {
    return page.locator("body").innerText()
        + page.evaluate(
            "() => [...document.querySelectorAll('[placeholder]')].map(e => '\\n' + e.placeholder).join('')");
  }

  /** The words in Latin letters among {@link #visibleText}. */
  Set<String> englishWords() {
    return LATIN.matcher(visibleText()).results().map(MatchResult::group).collect(toSet());
  }

  /** Saves a screenshot as {@code target/screenshots/<name>.png}. */
  BrowserWindow screenshot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    return this;
  }

  void close() {
    profile.close();
  }
}
