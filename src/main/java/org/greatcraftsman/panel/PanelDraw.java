package org.greatcraftsman.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.greatcraftsman.ledger.CanonicalJson;

/**
 * One draw of a round's panel. A salt, secret until the round is over, turns each expert into a
 * code; its hash is published when the round opens, pool and seed are published at the freeze, and
 * nobody can choose the pool by what would be drawn from it.
 */
@Entity
@Table(name = "review_draw")
class PanelDraw {

  private static final int CODE_LENGTH = 16;
  private static final Pattern CODE_PATTERN = Pattern.compile("Z[0-9a-f]{" + CODE_LENGTH + "}");

  @Id private String id;

  @Column(name = "round_number")
  private String round;

  private int serial;
  private String salt;
  private long committedAt;
  private String pool;
  private String seed;
  private Long frozenAt;
  private int extraSeats;
  @Version private Integer version;

  /** For JPA. */
  protected PanelDraw() {}

  PanelDraw(String round, int serial, String salt, Instant committedAt) {
    this.id = round + "/" + serial;
    this.round = round;
    this.serial = serial;
    this.salt = salt;
    this.committedAt = committedAt.toEpochMilli();
  }

  int serial() {
    return serial;
  }

  String salt() {
    return salt;
  }

  Instant committedAt() {
    return Instant.ofEpochMilli(committedAt);
  }

  String commitment() {
    return CanonicalJson.sha256(salt);
  }

  /** What the expert is called in everything that is published. */
  String codeOf(String expert) {
    return "Z" + CanonicalJson.sha256(salt + "\n" + expert).substring(0, CODE_LENGTH);
  }

  static boolean isCode(String name) {
    return CODE_PATTERN.matcher(name).matches();
  }

  boolean isFrozen() {
    return pool != null;
  }

  /**
   * Fixes who may be drawn, and with it the seed.
   *
   * @param head hash of the newest chained row of the ledger, which nobody knew beforehand
   */
  void freeze(SortedMap<String, SortedSet<String>> entries, String head, Instant at) {
    if (isFrozen()) {
      throw new IllegalStateException("draw " + id + " is frozen");
    }
    this.pool = PanelPoolCodec.write(entries);
    this.seed = CanonicalJson.sha256(head + "\n" + CanonicalJson.sha256(pool));
    this.frozenAt = at.toEpochMilli();
  }

  String seed() {
    return seed;
  }

  Instant frozenAt() {
    return Instant.ofEpochMilli(frozenAt);
  }

  String poolHash() {
    return CanonicalJson.sha256(pool);
  }

  /** For each code the fields that the expert knows. */
  SortedMap<String, SortedSet<String>> pool() {
    return PanelPoolCodec.read(pool);
  }

  /** How many seats beyond those of the rules the desk asked for. */
  int extraSeats() {
    return extraSeats;
  }

  void addSeats(int seats) {
    if (!isFrozen()) {
      throw new IllegalStateException("draw " + id + " is not frozen");
    }
    this.extraSeats += seats;
  }

  /** Whether this expert was in the pool when it was frozen. */
  boolean includes(String expert) {
    return isFrozen() && pool().containsKey(codeOf(expert));
  }

  PanelLottery lottery() {
    return new PanelLottery(seed, pool());
  }
}
