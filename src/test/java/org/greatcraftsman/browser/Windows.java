package org.greatcraftsman.browser;

import java.util.ArrayList;
import java.util.List;

/** The windows of the people of one test; each is another person on another machine. */
class Windows {

  private final Chromium chromium;
  private final String home;
  private final List<Window> open = new ArrayList<>();

  Windows(Chromium chromium, String home) {
    this.chromium = chromium;
    this.home = home;
  }

  /** A window on a desk. */
  Window desktop() {
    return open(1280, 900);
  }

  /** A telephone held upright. */
  Window phone() {
    return open(390, 844);
  }

  void photograph(String name) {
    for (int i = 0; i < open.size(); i++) {
      open.get(i).photograph(name.replaceAll("[^A-Za-z0-9.-]", "") + "-" + (i + 1));
    }
  }

  void close() {
    open.forEach(Window::close);
  }

  private Window open(int width, int height) {
    Window window = new Window(chromium.profile(width, height), home);
    open.add(window);
    return window;
  }
}
