package org.greatcraftsman.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * JUnit extension that resolves {@link BrowserWindows} parameters, takes screenshots when a test
 * fails and closes the windows after it.
 */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(BrowserExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == BrowserWindows.class;
  }

  @Override
  public BrowserWindows resolveParameter(ParameterContext parameter, ExtensionContext test) {
    ChromiumBrowser chromium =
        test.getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                ChromiumBrowser.class, key -> ChromiumBrowser.start(), ChromiumBrowser.class);
    String home =
        "http://127.0.0.1:"
            + SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
    BrowserWindows windows = new BrowserWindows(chromium, home);
    test.getStore(NAMESPACE).put(BrowserWindows.class, windows);
    return windows;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    BrowserWindows windows =
        test.getStore(NAMESPACE).get(BrowserWindows.class, BrowserWindows.class);
    if (windows == null) {
      return;
    }
    if (test.getExecutionException().isPresent()) {
      windows.screenshotAll(
          "failed-" + test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
    }
    windows.close();
  }
}
