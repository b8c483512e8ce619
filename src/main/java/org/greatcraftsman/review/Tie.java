package org.greatcraftsman.review;

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
public record Tie(
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

    private final String chinese;

    Kind(String chinese) {
      this.chinese = chinese;
    }

    public String chinese() {
      return chinese;
    }

    /** Whether it binds to a person, not to an organisation as a whole. */
    public boolean isToAPerson() {
      return this != EMPLOYER && this != SOCIETY;
    }
  }

  /** Kinship does not end; everything else is forgotten after the pack's years. */
  boolean countsSince(int year) {
    return kind == Kind.KIN || untilYear == null || untilYear >= year;
  }
}
