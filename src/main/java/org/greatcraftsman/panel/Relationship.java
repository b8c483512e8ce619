package org.greatcraftsman.panel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A relationship of an expert to a person or an organisation that may be a conflict of interest.
 *
 * @param person name of the person; empty for {@link Kind#EMPLOYER} and {@link Kind#SOCIETY}
 * @param organisation employer of that person, or the organisation itself; empty if unknown
 * @param untilYear year in which the relationship ended; {@code null} while it lasts
 */
@Embeddable
public record Relationship(
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Kind kind,
    String person,
    String organisation,
    Integer untilYear) {

  /** Kind of relationship. */
  public enum Kind {
    KIN("亲属"),
    MASTER("师傅"),
    APPRENTICE("徒弟"),
    CO_INVENTOR("合作发明人"),
    EMPLOYER("曾任职单位"),
    SOCIETY("任职的学会、协会");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** Whether it is a relationship to a person, not to an organisation as a whole. */
    public boolean isPersonal() {
      return this != EMPLOYER && this != SOCIETY;
    }
  }

  /**
   * Kinship is always relevant; any other relationship if it lasts or ended in this year or later.
   */
  boolean isRelevantSince(int year) {
    return kind == Kind.KIN || untilYear == null || untilYear >= year;
  }
}
