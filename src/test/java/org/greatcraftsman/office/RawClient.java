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
 * A client that connects from an address of its choice and sends the request exactly as the test
 * writes it.
 */
public final class RawClient {

  private RawClient() {}

  /** What came back; each header is a line. */
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
   * Sends a request over a connection between two addresses of this machine.
   *
   * @param request method and path, such as {@code GET /vote}
   * @param headers lines such as {@code Host: gcc.example.org}
   */
  public static Answer send(String from, String to, int port, String request, String... headers) {
    // With HTTP/1.0 the answer ends where the connection ends, and is not cut into chunks.
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
