package org.greatcraftsman.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An audit bundle: everything that is needed to compute a round's list again, as one ZIP file.
 * Equal content has equal bytes on any machine: entries are stored in the order of their names,
 * without compression, with a fixed time.
 *
 * @param files the content by file name
 */
record AuditBundle(SortedMap<String, String> files) {

  /** The locked rules, canonical JSON. */
  static final String RULES = "rules.json";

  /** The frozen vote list: occupations, lots, votes, marks under pseudonyms, points. */
  static final String FROZEN = "frozen.txt";

  /** The canonical form of the ranking, with the certificate that its list is optimal. */
  static final String RANKING = "ranking.txt";

  /** The nomination numbers of the approved list, one on each line, by place. */
  static final String LIST = "list.txt";

  /** The ledger, one JSON object on each line. */
  static final String LEDGER = "ledger.jsonl";

  /** The sequence number and hash of the latest ledger entry. */
  static final String HEAD = "head.json";

  /**
   * The time of every entry. For 1980-01-01T00:00, {@link ZipEntry} would add the time as an
   * instant, so that the bytes would depend on the time zone of the machine.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  AuditBundle {
    files = new TreeMap<>(files);
  }

  static AuditBundle of(Map<String, String> files) {
    return new AuditBundle(new TreeMap<>(files));
  }

  /** The content of a file; empty if the bundle does not have it. */
  String text(String file) {
    return files.getOrDefault(file, "");
  }

  byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(stored(file.getKey(), content));
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry stored(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(TIME);
    return entry;
  }

  /**
   * Reads a bundle.
   *
   * @throws IllegalArgumentException if the bytes are not exactly those that {@link #zip} makes of
   *     the content
   */
  static AuditBundle read(byte[] bytes) {
    SortedMap<String, String> files = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("no ZIP file", e);
    }
    AuditBundle bundle = new AuditBundle(files);
    if (!Arrays.equals(bundle.zip(), bytes)) {
      throw new IllegalArgumentException("not in the canonical form");
    }
    return bundle;
  }
}
