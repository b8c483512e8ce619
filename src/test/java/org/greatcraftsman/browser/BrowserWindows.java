package org.greatcraftsman.browser;

import java.util.ArrayList;
import java.util.List;

/** The windows of the people of one test; each is another person on another machine. */
class BrowserWindows {

  private final ChromiumBrowser chromium;
  private final String home;
  private final List<BrowserWindow> open = new ArrayList<>();

  BrowserWindows(ChromiumBrowser chromium, String home) {
    this.chromium = chromium;
    this.home = home;
  }

  /** A window on a desk. */
  BrowserWindow desktop() {
    return open(1280, 900);
  }

  /** A telephone held upright. */
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
    BrowserWindow window = new BrowserWindow(chromium.profile(width, height), home);
    open.add(window);
    return window;
  }
}
