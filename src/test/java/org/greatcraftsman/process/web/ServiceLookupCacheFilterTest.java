package org.greatcraftsman.process.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Tests the cache of service lookups that a request of the web apps uses. */
class ServiceLookupCacheFilterTest {

  private static final String SERVICE =
      "META-INF/services/" + ProcessEngineProvider.class.getName();

  private final ServiceLookupCacheFilter filter = new ServiceLookupCacheFilter();

  @Test
  void aRequestFindsTheServicesOnTheClassPath() throws Exception {
    List<URL> expected = resources(SERVICE);

    during(
        () -> {
          assertThat(resources(SERVICE)).hasSameSizeAs(expected).isNotEmpty();
          assertThat(texts(resources(SERVICE))).isEqualTo(texts(expected));
        });
  }

  @Test
  void theNextRequestUsesTheCache() throws Exception {
    during(() -> resources(SERVICE));

    during(
        () ->
            assertThat(resources(SERVICE).get(0))
                .as("the URL that the first request got")
                .isSameAs(resources(SERVICE).get(0)));
  }

  @Test
  void otherResourcesAreNotCached() throws Exception {
    during(
        () ->
            assertThat(resources("application.yml").get(0))
                .isNotSameAs(resources("application.yml").get(0)));
  }

  @Test
  void aFailedRequestRestoresTheClassLoader() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();

    assertThatThrownBy(
            () ->
                during(
                    () -> {
                      throw new IllegalStateException("fails");
                    }))
        .hasMessage("fails");

    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  private void during(Runnable request) throws Exception {
    FilterChain chain = (in, out) -> request.run();
    filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
  }

  private static List<URL> resources(String name) {
    try {
      return Collections.list(Thread.currentThread().getContextClassLoader().getResources(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> texts(List<URL> files) {
    return files.stream().map(ServiceLookupCacheFilterTest::text).toList();
  }

  private static String text(URL file) {
    try (InputStream in = file.openStream()) {
      return new String(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
