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
 * Camunda's REST layer looks through every jar for its engine on each request, twice. What is on
 * the class path does not change while we run, so it is looked for once.
 */
class ServicesFoundOnce extends OncePerRequestFilter {

  private final ClassLoader remembering = new Remembering(ServicesFoundOnce.class.getClassLoader());

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(remembering);
    try {
      chain.doFilter(request, response);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static final class Remembering extends ClassLoader {

    private static final String SERVICES = "META-INF/services/";

    private final Map<String, List<URL>> services = new ConcurrentHashMap<>();

    Remembering(ClassLoader parent) {
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
          found.add(new URL(file, "", new InMemory(file)));
        }
        return found;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** What a file says, so that nobody opens its jar again to read the one line. */
  private static final class InMemory extends URLStreamHandler {

    private final byte[] content;

    InMemory(URL file) throws IOException {
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
