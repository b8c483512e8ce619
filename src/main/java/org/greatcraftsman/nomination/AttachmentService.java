package org.greatcraftsman.nomination;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the attachments (附件) of a nomination: photograph and supporting documents. */
@Service
public class AttachmentService {

  private static final int PHOTO_BYTES = 2 * 1024 * 1024;
  private static final int DOCUMENT_BYTES = 10 * 1024 * 1024;
  private static final int MAXIMUM_COUNT = 10;

  private final JdbcClient jdbc;
  private final NominationFiles files;
  private final NominatorAccess access;

  AttachmentService(JdbcClient jdbc, NominationFiles files, NominatorAccess access) {
    this.jdbc = jdbc;
    this.files = files;
    this.access = access;
  }

  /** Kind of attachment. */
  public enum Kind {
    PHOTO("照片"),
    PAPER("证明材料");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * An attachment without its content.
   *
   * @param mediaType media type, detected from the content
   * @param size in bytes
   * @param sha256 hash of the content, 64 hexadecimal digits
   */
  public record Attachment(
      String id, Kind kind, String name, String mediaType, int size, String sha256, Instant at) {}

  /**
   * An attachment with its content.
   *
   * @param number number of the nomination
   */
  public record AttachmentContent(NominationNumber number, Attachment attachment, byte[] bytes) {}

  /** Adds an attachment on behalf of the nominator, who is identified by the receipt code. */
  @Transactional
  public Attachment add(
      NominationNumber number, String code, Kind kind, String name, byte[] content) {
    access.requireNominator(number, code);
    return add(files.get(number), kind, name, content, Submitter.portal().actor());
  }

  /** Adds an attachment on behalf of a clerk of the unit that corrects the nomination. */
  @Transactional
  public Attachment add(
      NominationNumber number, Submitter clerk, Kind kind, String name, byte[] content) {
    Nomination file = files.get(number);
    if (!file.correctingUnit().equals(clerk.unit())) {
      throw new Refusal("只有提交或受理这份申报的单位才能添加附件。");
    }
    return add(file, kind, name, content, clerk.actor());
  }

  private Attachment add(Nomination file, Kind kind, String name, byte[] content, String actor) {
    if (file.hasPassedUnit() || file.status().isSettled()) {
      throw new Refusal("这份申报已由推荐单位审核，不能再添加附件。");
    }
    String mediaType = mediaType(kind, content);
    if (of(file.number()).size() >= MAXIMUM_COUNT) {
      throw new Refusal("每份申报最多" + MAXIMUM_COUNT + "个附件，请合并后再上传。");
    }
    Attachment added =
        new Attachment(
            UUID.randomUUID().toString(),
            kind,
            fileName(name),
            mediaType,
            content.length,
            sha256(content),
            files.now());
    jdbc.sql(
            "insert into nomination_attachment (id, number, kind, file_name, media_type, byte_size,"
                + " sha256, content, added_at, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            added.id(),
            file.number(),
            kind.name(),
            added.name(),
            mediaType,
            content.length,
            added.sha256(),
            content,
            added.at().toEpochMilli(),
            actor)
        .update();
    files.record(
        file,
        Act.NOMINATION_ATTACHMENT_ADDED,
        actor,
        Map.of("sha256", added.sha256(), "kind", kind.name()));
    return added;
  }

  /** Returns the attachments of a nomination, oldest first. */
  @Transactional(readOnly = true)
  public List<Attachment> of(NominationNumber number) {
    return jdbc.sql(
            "select id, kind, file_name, media_type, byte_size, sha256, added_at"
                + " from nomination_attachment where number = ? order by added_at, id")
        .param(number)
        .query((row, n) -> attachment(row))
        .list();
  }

  /**
   * Returns an attachment with its content.
   *
   * @throws Refusal if there is none
   */
  @Transactional(readOnly = true)
  public AttachmentContent content(String id) {
    return jdbc.sql("select * from nomination_attachment where id = ?")
        .param(id)
        .query(
            (row, n) ->
                new AttachmentContent(
                    new NominationNumber(row.getString("number")),
                    attachment(row),
                    row.getBytes("content")))
        .optional()
        .orElseThrow(() -> new Refusal("没有这个附件，请返回申报页面刷新。"));
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        row.getString("id"),
        Kind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getInt("byte_size"),
        row.getString("sha256"),
        Instant.ofEpochMilli(row.getLong("added_at")));
  }

  /**
   * Detects the media type by the first bytes, because the type that a browser sends proves
   * nothing.
   */
  private static String mediaType(Kind kind, byte[] content) {
    String type =
        startsWith(content, 0xFF, 0xD8, 0xFF)
            ? "image/jpeg"
            : startsWith(content, 0x89, 'P', 'N', 'G')
                ? "image/png"
                : startsWith(content, '%', 'P', 'D', 'F') ? "application/pdf" : "";
    if (kind == Kind.PHOTO && (!type.startsWith("image/") || content.length > PHOTO_BYTES)) {
      throw new Refusal("照片须为不超过2MB的JPG或PNG图片，请重新选择。");
    }
    if (type.isEmpty() || content.length > DOCUMENT_BYTES) {
      throw new Refusal("附件须为不超过10MB的PDF、JPG或PNG文件，请重新选择。");
    }
    return type;
  }

  private static boolean startsWith(byte[] content, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static String fileName(String name) {
    String plain =
        name == null ? "" : name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    if (plain.isEmpty()) {
      return "附件";
    }
    int most = plain.offsetByCodePoints(0, Math.min(80, plain.codePointCount(0, plain.length())));
    return plain.substring(0, most);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
