package org.greatcraftsman.browser;

import java.util.ArrayList;
import java.util.List;

/** The browser windows of one test; each has its own profile, as on another machine. */
class BrowserWindows {

  private final ChromiumBrowser chromium;
  private final String baseUrl;
  private final List<BrowserWindow> open = new ArrayList<>();

  BrowserWindows(ChromiumBrowser chromium, String baseUrl) {
    this.chromium = chromium;
    this.baseUrl = baseUrl;
  }

  /** Opens a window of desktop size. */
  BrowserWindow desktop() {
    return open(1280, 900);
  }

  /** Opens a window of the size of a phone in portrait orientation. */
  BrowserWindow phone() {
    return open(390, 844);
  }

  void screenshotAll(String name) {
    for (int i = 0; i < open.size(); i++) {
      open.get(i).screenshot(name.replaceAll("[^A-Za-z0-9.-]", "") + "-" + (i + 1));
    }
  }

  void close() {
    open.forEach(BrowserWindow::close);
  }

  private BrowserWindow open(int width, int height) {
    BrowserWindow window = new BrowserWindow(chromium.profile(width, height), baseUrl);
    open.add(window);
    return window;
  }
}
