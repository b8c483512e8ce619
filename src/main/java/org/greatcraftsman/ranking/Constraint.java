package org.greatcraftsman.ranking;

import java.util.Comparator;

/**
 * Names one rule about the make-up of a list: its size, the frontline share, an industry or a job
 * type. The text form is {@code size}, {@code frontline}, {@code industry:<industry>} or {@code
 * jobType:<industry>/<job type>}.
 *
 * @param industry empty for the size and the frontline share
 * @param jobType empty unless the rule is about a job type
 */
public record Constraint(Kind kind, String industry, String jobType)
    implements Comparable<Constraint> {

  private static final Comparator<Constraint> ORDER =
      Comparator.comparing(Constraint::kind)
          .thenComparing(Constraint::industry)
          .thenComparing(Constraint::jobType);

  public enum Kind {
    SIZE,
    FRONTLINE,
    INDUSTRY,
    JOB_TYPE
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

  /** Whether somebody in this post counts for the constraint. */
  boolean counts(Post post) {
    return switch (kind) {
      case SIZE -> true;
      case FRONTLINE -> post.frontline();
      case INDUSTRY -> post.industry().equals(industry);
      case JOB_TYPE -> post.industry().equals(industry) && post.jobType().equals(jobType);
    };
  }

  @Override
  public int compareTo(Constraint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case SIZE -> "size";
      case FRONTLINE -> "frontline";
      case INDUSTRY -> "industry:" + industry;
      case JOB_TYPE -> "jobType:" + industry + "/" + jobType;
    };
  }
}
