package org.greatcraftsman.process.expertreview;

/**
 * The contract of {@code expert-review}: one instance for each shortlisted file, its business key
 * the number of the nomination, such as {@code GCC2-0417}. Its variables are {@code round}; in each
 * expert's turn {@code expert} and {@code replaced}; and the routing flags {@code enoughMarks},
 * {@code extended}, {@code conspicuous} and {@code reconsidered}. No mark ever becomes a variable.
 */
public final class ExpertReview {

  /** The process id. */
  public static final String KEY = "expert-review";

  /** An expert marks the file, or withdraws from it. */
  public static final String MARK_FILE = "userTask_markFile";

  /** The federation's desk decides about a file with too few marks. */
  public static final String HANDLE_MISSING_MARKS = "userTask_handleMissingMarks";

  /** The federation's desk holds the discussion of conspicuous marks. */
  public static final String DISCUSS_FILE = "userTask_discussFile";

  /** An expert looks at the own mark again. */
  public static final String RECONSIDER_MARK = "userTask_reconsiderMark";

  /** What the round's instance waits for when files are still under review. */
  public static final String REVIEWS_FINISHED = "message_reviewsFinished";

  /** All experts of the file, each in a turn of the own. */
  static final String MARK_BY_EXPERTS = "subProcess_markByExperts";

  /** What sends a file back from its discussion, or from the desk, to its marking. */
  static final String MARK_VOIDED = "message_markVoided";

  /** What gives a file more days when the desk decides so of all that lack marks. */
  static final String EXTENDED_ALIKE = "message_extendedAlike";

  static final String EXPERT = "expert";
  static final String REPLACED = "replaced";
  static final String ENOUGH_MARKS = "enoughMarks";
  static final String EXTENDED = "extended";
  static final String CONSPICUOUS = "conspicuous";
  static final String RECONSIDERED = "reconsidered";

  private ExpertReview() {}
}
