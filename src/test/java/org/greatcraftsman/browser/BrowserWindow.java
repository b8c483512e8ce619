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

/** One person's window: goes where the person goes, and sees what the person sees. */
class BrowserWindow {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}[A-Za-z0-9-]*");

  private final BrowserContext profile;
  private final Page page;
  private final String home;

  BrowserWindow(BrowserContext profile, String home) {
    this.profile = profile;
    this.home = home;
    this.page = profile.newPage();
    page.setDefaultTimeout(15_000);
  }

  /** What Playwright can do beyond the words of this class. */
  Page page() {
    return page;
  }

  BrowserWindow open(String path) {
    page.navigate(home + path);
    return this;
  }

  /** Logs in on our page and waits for what the person sees next. */
  BrowserWindow logIn(String username, String password) {
    open("/login");
    page.getByLabel("用户名").fill(username);
    page.getByLabel("密码").fill(password);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录")).click();
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  /** Waits until these words can be read somewhere. */
  BrowserWindow waitForText(String words) {
    PlaywrightAssertions.assertThat(text(words)).isVisible(visibilityTimeout());
    return this;
  }

  /** The first place where these words stand. */
  Locator text(String words) {
    return page.getByText(words).first();
  }

  /** All that can be read in the window now, with the hints of empty fields. */
  String visibleText() {
    return page.locator("body").innerText()
        + page.evaluate(
            "() => [...document.querySelectorAll('[placeholder]')].map(e => '\\n' + e.placeholder).join('')");
  }

  /** The words in Latin letters among {@link #visibleText}. */
  Set<String> englishWords() {
    return LATIN.matcher(visibleText()).results().map(MatchResult::group).collect(toSet());
  }

  /** Saves what the window shows as {@code target/screenshots/<name>.png}. */
  BrowserWindow screenshot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    return this;
  }

  void close() {
    profile.close();
  }

  private static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions
      visibilityTimeout() {
    return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
        .setTimeout(15_000);
  }
}
