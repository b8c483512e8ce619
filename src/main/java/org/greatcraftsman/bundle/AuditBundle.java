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
 * Equal content has equal bytes on any machine: entries are stored in a fixed order, without
 * compression, with a fixed time.
 *
 * @param files the content by file name
 */
record AuditBundle(SortedMap<String, String> files) {

  /** The locked rules, canonical JSON. */
  static final String RULES = "rules.json";

  /** The frozen vote list: posts, lots, votes, marks under pseudonyms, points. */
  static final String FROZEN = "frozen.txt";

  /** The canonical form of the ranking, with the certificate. */
  static final String RANKING = "ranking.txt";

  /** The approved numbers, one on each line, by place. */
  static final String LIST = "list.txt";

  /** The ledger, one JSON object on each line. */
  static final String LEDGER = "ledger.jsonl";

  /** The latest row of the ledger. */
  static final String HEAD = "head.json";

  /**
   * The time of every entry. It is not the first day of 1980, which the ZIP format would repeat as
   * an instant, so that the bytes would depend on the time zone of the machine.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  AuditBundle {
    files = new TreeMap<>(files);
  }

  static AuditBundle of(Map<String, String> files) {
    return new AuditBundle(new TreeMap<>(files));
  }

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
   * Reads the bytes that {@link #zip} makes.
   *
   * @throws IllegalArgumentException if the bytes are not of this form
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
      throw new IllegalArgumentException("not as it was packed");
    }
    return bundle;
  }
}
