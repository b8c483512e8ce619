package org.greatcraftsman.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a test its windows, photographs them when it fails, and closes them. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(BrowserExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Windows.class;
  }

  @Override
  public Windows resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Chromium chromium =
        test.getRoot()
            .getStore(OURS)
            .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    String home =
        "http://127.0.0.1:"
            + SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
    Windows windows = new Windows(chromium, home);
    test.getStore(OURS).put(Windows.class, windows);
    return windows;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Windows windows = test.getStore(OURS).get(Windows.class, Windows.class);
    if (windows == null) {
      return;
    }
    if (test.getExecutionException().isPresent()) {
      windows.photograph(
          "failed-" + test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
    }
    windows.close();
  }
}
