package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a constraint on the composition of a list: its size, the frontline share, an
 * industry, a job type, or an attribute that crosses the industries. The text form is {@code size},
 * {@code frontline}, {@code industry:<industry>}, {@code jobType:<industry>/<job type>}, {@code
 * unit:<code>} or {@code unitKind:<code>}.
 *
 * @param code the code of the industry or attribute; empty for the size and the frontline share
 * @param jobType the code of the job type; empty for any other kind
 */
public record Constraint(Kind kind, String code, String jobType) implements Comparable<Constraint> {

  /** The kinds of constraints, in the order in which constraints are written. */
  public enum Kind {
    SIZE,
    FRONTLINE,
    INDUSTRY,
    JOB_TYPE,
    UNIT,
    UNIT_KIND
  }

  public static Constraint ofSize() {
    return new Constraint(Kind.SIZE, "", "");
  }

  public static Constraint ofFrontline() {
    return new Constraint(Kind.FRONTLINE, "", "");
  }

  public static Constraint ofIndustry(String industry) {
    return new Constraint(Kind.INDUSTRY, industry, "");
  }

  public static Constraint ofJobType(String industry, String jobType) {
    return new Constraint(Kind.JOB_TYPE, industry, jobType);
  }

  public static Constraint ofAttribute(Attribute attribute, String code) {
    return switch (attribute) {
      case UNIT -> new Constraint(Kind.UNIT, code, "");
      case UNIT_KIND -> new Constraint(Kind.UNIT_KIND, code, "");
    };
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if the text is not the text form of a constraint
   */
  public static Constraint parse(String text) {
    String[] words = text.split("[:/]", -1);
    for (Kind kind : Kind.values()) {
      Constraint constraint =
          new Constraint(kind, words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
      if (constraint.toString().equals(text)) {
        return constraint;
      }
    }
    throw new IllegalArgumentException("not a constraint: " + text);
  }

  /** The code of the industry; empty unless the constraint is on an industry or a job type. */
  public String industry() {
    return kind == Kind.INDUSTRY || kind == Kind.JOB_TYPE ? code : "";
  }

  /** True if the constraint crosses the industries, so that a flow cannot represent it. */
  boolean crosses() {
    return kind == Kind.UNIT || kind == Kind.UNIT_KIND;
  }

  /** All constraints for which a candidate in this post counts, whether or not they bind. */
  static List<Constraint> counting(Post post) {
    List<Constraint> counting = new ArrayList<>();
    counting.add(ofSize());
    if (post.frontline()) {
      counting.add(ofFrontline());
    }
    counting.add(ofIndustry(post.industry()));
    counting.add(ofJobType(post.industry(), post.jobType()));
    post.attributes().forEach((attribute, code) -> counting.add(ofAttribute(attribute, code)));
    return counting;
  }

  /** True if a candidate in this post counts for the constraint. */
  public boolean counts(Post post) {
    return counting(post).contains(this);
  }

  /** Faster than the generated method of the record; most maps of a selection use it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Constraint that
        && kind == that.kind
        && code.equals(that.code)
        && jobType.equals(that.jobType);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.ordinal() + code.hashCode()) + jobType.hashCode();
  }

  @Override
  public int compareTo(Constraint other) {
    int order = kind.compareTo(other.kind);
    order = order == 0 ? code.compareTo(other.code) : order;
    return order == 0 ? jobType.compareTo(other.jobType) : order;
  }

  @Override
  public String toString() {
    return switch (kind) {
      case SIZE -> "size";
      case FRONTLINE -> "frontline";
      case INDUSTRY -> "industry:" + code;
      case JOB_TYPE -> "jobType:" + code + "/" + jobType;
      case UNIT -> "unit:" + code;
      case UNIT_KIND -> "unitKind:" + code;
    };
  }
}
