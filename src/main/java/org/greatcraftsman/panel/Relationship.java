package org.greatcraftsman.panel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What binds an expert to a person or an organisation, and may be a conflict of interest.
 *
 * @param person name of the person; empty for {@link Kind#EMPLOYER} and {@link Kind#SOCIETY}
 * @param organisation where that person works, or the organisation itself; empty when unknown
 * @param untilYear the year in which it ended; {@code null} while it lasts
 */
@Embeddable
public record Relationship(
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Kind kind,
    String person,
    String organisation,
    Integer untilYear) {

  /** How they are bound. */
  public enum Kind {
    KIN("亲属"),
    MASTER("师傅"),
    APPRENTICE("徒弟"),
    CO_INVENTOR("合作发明人"),
    EMPLOYER("曾任职单位"),
    SOCIETY("任职的学会、协会");

    private final String label;

    Kind(String chinese) {
      this.label = chinese;
    }

    public String label() {
      return label;
    }

    /** Whether it binds to a person, not to an organisation as a whole. */
    public boolean isPersonal() {
      return this != EMPLOYER && this != SOCIETY;
    }
  }

  /** Kinship does not end; everything else is forgotten after the pack's years. */
  boolean isRelevantSince(int year) {
    return kind == Kind.KIN || untilYear == null || untilYear >= year;
  }
}
