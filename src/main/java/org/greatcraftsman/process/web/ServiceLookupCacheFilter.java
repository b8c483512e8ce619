package org.greatcraftsman.process.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Caches service lookups on the class path. Camunda's REST layer searches every jar for its engine
 * provider twice in each request, although the class path does not change while the application
 * runs.
 */
class ServiceLookupCacheFilter extends OncePerRequestFilter {

  private final ClassLoader cachingClassLoader =
      new CachingClassLoader(ServiceLookupCacheFilter.class.getClassLoader());

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(cachingClassLoader);
    try {
      chain.doFilter(request, response);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static final class CachingClassLoader extends ClassLoader {

    private static final String SERVICES = "META-INF/services/";

    private final Map<String, List<URL>> services = new ConcurrentHashMap<>();

    CachingClassLoader(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.startsWith(SERVICES)
          ? Collections.enumeration(services.computeIfAbsent(name, this::find))
          : super.getResources(name);
    }

    private List<URL> find(String service) {
      try {
        List<URL> found = new ArrayList<>();
        for (URL file : Collections.list(getParent().getResources(service))) {
          found.add(new URL(file, "", new InMemoryHandler(file)));
        }
        return found;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** Reads the content of a file from memory, so that its jar is not opened again. */
  private static final class InMemoryHandler extends URLStreamHandler {

    private final byte[] content;

    InMemoryHandler(URL file) throws IOException {
      try (InputStream in = file.openStream()) {
        this.content = in.readAllBytes();
      }
    }

    @Override
    protected URLConnection openConnection(URL address) {
      return new URLConnection(address) {
        @Override
        public void connect() {
          connected = true;
        }

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(content);
        }
      };
    }
  }
}
