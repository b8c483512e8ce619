package org.greatcraftsman.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium browser of a test run: the installed one, or else Playwright's, which is downloaded
 * once. Its background network requests are disabled.
 */
final class ChromiumBrowser implements AutoCloseable {

  private static final Map<String, String> NO_OTHER_BROWSERS =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  private ChromiumBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static ChromiumBrowser start() {
    Optional<Path> installed = installed();
    if (installed.isEmpty()) {
      download();
    }
    Playwright playwright =
        Playwright.create(new Playwright.CreateOptions().setEnv(NO_OTHER_BROWSERS));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(flags());
    installed.ifPresent(options::setExecutablePath);
    return new ChromiumBrowser(playwright, playwright.chromium().launch(options));
  }

  /** Creates a profile that shares no state with others, as on another machine. */
  com.microsoft.playwright.BrowserContext profile(int width, int height) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setLocale("zh-CN")
            .setTimezoneId("Asia/Shanghai")
            // Animations would make screenshots differ.
            .setReducedMotion(ReducedMotion.REDUCE)
            .setViewportSize(width, height));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> installed() {
    List<Path> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .toList();
    return NAMES.stream()
        .flatMap(name -> path.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static List<String> flags() {
    List<String> flags =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--lang=zh-CN"));
    if ("root".equals(System.getProperty("user.name"))) {
      flags.add("--no-sandbox");
    }
    return flags;
  }

  private static void download() {
    ProcessBuilder install =
        Driver.ensureDriverInstalled(NO_OTHER_BROWSERS, false).createProcessBuilder();
    install.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
    install.command().addAll(List.of("install", "chromium"));
    try {
      if (install.inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException(
            "no Chromium found, and Playwright cannot download one: install chromium or google-chrome");
      }
    } catch (IOException notStarted) {
      throw new IllegalStateException("Playwright failed to start", notStarted);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
