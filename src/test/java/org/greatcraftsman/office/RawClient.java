package org.greatcraftsman.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An HTTP client that connects from a chosen local address and sends the headers exactly as given.
 */
public final class RawClient {

  private RawClient() {}

  /** A response; each header is one line. */
  public record Answer(int status, List<String> headers, String body) {

    /** The value of the first header with this name. */
    public Optional<String> header(String name) {
      String start = name.toLowerCase() + ": ";
      return headers.stream()
          .filter(line -> line.toLowerCase().startsWith(start))
          .map(line -> line.substring(start.length()))
          .findFirst();
    }
  }

  /**
   * Sends a request over a connection between two local addresses.
   *
   * @param request method and path, such as {@code GET /vote}
   * @param headers lines such as {@code Host: gcc.example.org}
   */
  public static Answer send(String from, String to, int port, String request, String... headers) {
    // With HTTP/1.0 the response ends with the connection and is not chunked.
    String text =
        request + " HTTP/1.0\r\n" + String.join("\r\n", headers) + "\r\nAccept: */*\r\n\r\n";
    try (Socket socket =
        new Socket(InetAddress.getByName(to), port, InetAddress.getByName(from), 0)) {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private static Answer read(String answer) {
    String[] parts = answer.split("\r\n\r\n", 2);
    String[] lines = parts[0].split("\r\n");
    return new Answer(
        Integer.parseInt(lines[0].split(" ")[1]),
        Arrays.asList(lines).subList(1, lines.length),
        parts[1]);
  }
}
