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
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.CanonicalJson;

/**
 * One draw of a round's panel, with its commitment, frozen pool and seed. A salt turns the account
 * of each expert into a code. The hash of the salt is published when the round opens, pool and seed
 * at the freeze, the salt when the round is closed. Therefore the pool cannot be chosen by the
 * outcome of the draw. See ADR 11.
 */
@Entity
@Table(name = "review_draw")
class PanelDraw {

  private static final int CODE_LENGTH = 16;
  private static final Pattern CODE_PATTERN = Pattern.compile("Z[0-9a-f]{" + CODE_LENGTH + "}");

  @Id private String id;

  @Column(name = "round_number")
  private RoundId round;

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

  PanelDraw(RoundId round, int serial, String salt, Instant committedAt) {
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

  /** Returns the code under which the expert is published. */
  String codeOf(ExpertId expert) {
    return "Z" + CanonicalJson.sha256(salt + "\n" + expert).substring(0, CODE_LENGTH);
  }

  static boolean isCode(String name) {
    return CODE_PATTERN.matcher(name).matches();
  }

  boolean isFrozen() {
    return pool != null;
  }

  /**
   * Freezes the pool and derives the seed.
   *
   * @param entries for each code the industries that the expert knows
   * @param head hash of the newest chained ledger entry, which cannot be known before the freeze
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

  /** Returns for each code of the frozen pool the industries that the expert knows. */
  SortedMap<String, SortedSet<String>> pool() {
    return PanelPoolCodec.read(pool);
  }

  /** Number of seats that the desk added to those of the rules. */
  int extraSeats() {
    return extraSeats;
  }

  void addSeats(int seats) {
    if (!isFrozen()) {
      throw new IllegalStateException("draw " + id + " is not frozen");
    }
    this.extraSeats += seats;
  }

  /** Whether the frozen pool contains this expert. */
  boolean includes(ExpertId expert) {
    return isFrozen() && pool().containsKey(codeOf(expert));
  }

  PanelLottery lottery() {
    return new PanelLottery(seed, pool());
  }
}
