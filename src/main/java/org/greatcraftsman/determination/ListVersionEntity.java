package org.greatcraftsman.determination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of the proposed list, without its standings. */
@Entity
@Table(name = "list_version")
class ListVersionEntity extends AssignedIdEntity {

  /** How a version was made: by the ranking, or by leaving places vacant. */
  enum Basis {
    RANKING,
    VACANCY
  }

  private RoundId roundNumber;
  private int version;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Basis basis;

  private int places;
  private boolean feasible;
  private String clashes;
  private String relaxations;
  private boolean mayRelax;
  private int mostPlaces;
  private String hash;
  private long computedAt;

  protected ListVersionEntity() {}

  ListVersionEntity(RoundId round, int version, Basis basis, ListVersion.Outcome outcome) {
    super(id(round, version));
    this.roundNumber = round;
    this.version = version;
    this.basis = basis;
    this.places = outcome.places();
    Infeasibility infeasibility = outcome.infeasibility();
    this.feasible = infeasibility.clashes().isEmpty();
    this.clashes = String.join("\n", infeasibility.clashes());
    this.relaxations = String.join("\n", infeasibility.relaxations());
    this.mayRelax = infeasibility.mayRelax();
    this.mostPlaces = infeasibility.mostPlaces();
    this.hash = outcome.hash();
    this.computedAt = outcome.at().toEpochMilli();
  }

  static String id(RoundId round, int version) {
    return round + "/" + version;
  }

  RoundId roundNumber() {
    return roundNumber;
  }

  int version() {
    return version;
  }

  Basis basis() {
    return basis;
  }

  boolean feasible() {
    return feasible;
  }

  ListVersion.Outcome outcome() {
    return new ListVersion.Outcome(
        places,
        new Infeasibility(lines(clashes), lines(relaxations), mayRelax, mostPlaces),
        hash,
        Instant.ofEpochMilli(computedAt));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : text.lines().toList();
  }
}
