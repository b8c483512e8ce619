package org.greatcraftsman.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;

/**
 * The published rules of one round: every value that the notice of the round fixes, and every
 * setting that it leaves open. The schema has no element for a limit by age, sex, education, rank,
 * skill grade or honours (R3).
 *
 * @param id the pack's id, such as {@code wuhan-2}
 * @param edition the edition of the selection, from 1
 * @param title the round's title
 * @param honour the title that is awarded
 * @param tieBreaks the criteria that decide between equal composites, in order
 * @param industries the industries with the bounds on their places among the winners
 * @param unitQuotas the bounds on the winners by recommending unit and kind of unit; none in a pack
 *     that was locked before these quotas were introduced
 * @param consultation the bodies that are consulted before the approval
 * @param sources the rule from which each value comes, by the value's path, such as {@code
 *     sizes.winners} → {@code R10}
 */
public record RulePack(
    String id,
    int edition,
    String title,
    String honour,
    Organiser office,
    Windows windows,
    Schedule schedule,
    Nominations nominations,
    UnitMinimums unitMinimums,
    Sizes sizes,
    Frontline frontline,
    Weights weights,
    VotePointRules votePoints,
    Ballots ballots,
    ExpertMarks expertMarks,
    Panel panel,
    List<TieBreak> tieBreaks,
    List<Industry> industries,
    UnitQuotas unitQuotas,
    List<ConsultationBody> consultation,
    Publicity publicity,
    Objections objections,
    Award award,
    Reminders reminders,
    Map<String, String> sources) {

  public RulePack {
    unitQuotas = unitQuotas == null ? UnitQuotas.NONE : unitQuotas;
  }

  /** The number of the round that is opened under these rules, such as {@code GCC2}. */
  public RoundId roundNumber() {
    return new RoundId("GCC" + edition);
  }

  /** The industry with the given code. */
  public Optional<Industry> industry(String code) {
    return industries.stream().filter(industry -> industry.code().equals(code)).findFirst();
  }

  /** The job type with the given code in the given industry. */
  public Optional<JobType> job(String industryCode, String jobCode) {
    return industry(industryCode).flatMap(industry -> industry.job(jobCode));
  }

  /** The names of the organizer and its offices, and the contact details of the desk. */
  public record Organiser(
      String organiser,
      String desk,
      String selectionOffice,
      String approver,
      String phone,
      String email) {}

  /** The ranges of days in which the notice allows each part of the round. */
  public record Windows(
      DateRange nomination,
      DateRange voteAndReview,
      DateRange approvalAndPublicity,
      DateRange naming) {}

  /** A range of days; both ends are included. */
  public record DateRange(LocalDate from, LocalDate to) {
    boolean contains(LocalDateTime moment) {
      return !moment.toLocalDate().isBefore(from) && !moment.toLocalDate().isAfter(to);
    }
  }

  /** The deadlines of the round as first published, in the office's local time. */
  public record Schedule(
      LocalDateTime nominationStart,
      LocalDateTime nominationReminder,
      LocalDateTime nominationEnd,
      LocalDateTime unitAuditEnd,
      LocalDateTime shortlistEnd,
      LocalDateTime votingStart,
      LocalDateTime votingEnd,
      LocalDateTime reviewStart,
      LocalDateTime reviewReminder,
      LocalDateTime reviewEnd,
      LocalDateTime determinationEnd,
      LocalDateTime approvalEnd,
      LocalDateTime publicityEnd,
      LocalDateTime namingEnd) {

    /** The time of each deadline. */
    public Map<Deadline, Instant> instants() {
      Map<Deadline, Instant> moments = new EnumMap<>(Deadline.class);
      for (Deadline deadline : Deadline.values()) {
        moments.put(deadline, OfficeTime.toInstant(of(deadline)));
      }
      return moments;
    }

    LocalDateTime of(Deadline deadline) {
      return switch (deadline) {
        case NOMINATION_START -> nominationStart;
        case NOMINATION_REMINDER -> nominationReminder;
        case NOMINATION_END -> nominationEnd;
        case UNIT_AUDIT_END -> unitAuditEnd;
        case SHORTLIST_END -> shortlistEnd;
        case VOTING_START -> votingStart;
        case VOTING_END -> votingEnd;
        case REVIEW_START -> reviewStart;
        case REVIEW_REMINDER -> reviewReminder;
        case REVIEW_END -> reviewEnd;
        case DETERMINATION_END -> determinationEnd;
        case APPROVAL_END -> approvalEnd;
        case PUBLICITY_END -> publicityEnd;
        case NAMING_END -> namingEnd;
      };
    }
  }

  /**
   * The rules for nominations.
   *
   * @param jointNominators the minimum number of workers who sign a joint nomination
   * @param oneFileAPerson true if all nominations of a person are merged into one file
   * @param shortDeedsLength the maximum length of the summary of the deeds, in characters
   * @param deedsLength the maximum length of the deeds, in characters
   */
  public record Nominations(
      Set<Channel> channels,
      int jointNominators,
      boolean oneFileAPerson,
      String employedSelfNomineeGoesTo,
      String otherSelfNomineeGoesTo,
      boolean earlierWinnersMayStand,
      boolean unitRanksItsNominees,
      int shortDeedsLength,
      int deedsLength) {}

  /**
   * The minimum number of nominations of a unit, and the consequences if a unit stays below it.
   *
   * @param union the minimum of each district, development-zone and industry union
   * @param bureauOrEnterprise the minimum of each bureau, public institution and large enterprise
   * @param belowMinimum the consequences; explanation and waiver occur only together
   */
  public record UnitMinimums(int union, int bureauOrEnterprise, List<Consequence> belowMinimum) {

    /** True if a unit below its minimum is reminded before the nomination ends. */
    public boolean reminds() {
      return belowMinimum.contains(Consequence.REMINDER);
    }

    /** True if a unit below its minimum explains why, and the federation may waive the minimum. */
    public boolean asksForExplanation() {
      return belowMinimum.contains(Consequence.EXPLANATION);
    }
  }

  /** A consequence for a unit that stays below its minimum. */
  public enum Consequence {
    REMINDER,
    EXPLANATION,
    WAIVER
  }

  /** The number of people on each list. */
  public record Sizes(int voteList, int candidates, int winners) {}

  /**
   * The minimum share of frontline workers.
   *
   * @param percent the minimum, in percent of the people on a list
   * @param bindsOn the lists on which the minimum binds; always the winners only (R4)
   * @param warnsOn the lists for which the desk gets a warning if they are below the minimum
   */
  public record Frontline(int percent, Set<ListKind> bindsOn, Set<ListKind> warnsOn) {
    /** The minimum number of frontline workers on a list of the given size, rounded up. */
    public int minimumFor(int size) {
      return Math.addExact(Math.multiplyExact(size, percent), 99) / 100;
    }

    /** True if the desk gets a warning about a list of the given kind and size. */
    public boolean warns(ListKind kind, int frontlineWorkers, int size) {
      return warnsOn.contains(kind) && frontlineWorkers < minimumFor(size);
    }
  }

  /** The kinds of lists to which the minimum share of frontline workers may apply. */
  public enum ListKind {
    UNIT,
    VOTE_LIST,
    CANDIDATES,
    WINNERS
  }

  /** The weights of expert points and vote points in the composite, in percent; the sum is 100. */
  public record Weights(int expertPercent, int votePercent) {}

  /**
   * The rules for converting votes to points from 0 to 100.
   *
   * @param displayDecimals the number of decimals with which points are shown
   */
  public record VotePointRules(VoteConversion conversion, int displayDecimals) {}

  /** The methods of converting votes to points. */
  public enum VoteConversion {
    RANK_PERCENTILE,
    SHARE_OF_MAXIMUM,
    CAPPED_MEAN
  }

  /**
   * The rules for ballots.
   *
   * @param period the period in which a voter may cast one ballot
   * @param minimumChoices the minimum number of nominees on a ballot
   * @param maximumChoices the maximum number of nominees on a ballot
   * @param totalsAfterScoring true if the totals are published only after the experts' scoring
   */
  public record Ballots(
      BallotPeriod period, int minimumChoices, int maximumChoices, boolean totalsAfterScoring) {}

  /** The period in which a voter may cast one ballot: a day, or the whole round. */
  public enum BallotPeriod {
    DAY,
    ROUND
  }

  /**
   * The rules for the experts' marks.
   *
   * @param criteria the four groups of criteria (R5); the sum of their maxima is 100
   * @param panelSize the number of experts, which is odd
   * @param marksPerFile the number of experts who mark each file, which is odd
   * @param minimumMarks the minimum number of valid marks without which a file has no result
   * @param dropHighest the number of highest marks that the trimmed mean drops
   * @param dropLowest the number of lowest marks that the trimmed mean drops
   * @param normaliseWhenFilesDiffer true if marks are normalized when the experts marked different
   *     files
   * @param expertsSeeVotes true if the experts see the votes before they mark
   */
  public record ExpertMarks(
      List<Criterion> criteria,
      int panelSize,
      int marksPerFile,
      int minimumMarks,
      int dropHighest,
      int dropLowest,
      boolean normaliseWhenFilesDiffer,
      boolean expertsSeeVotes) {}

  /** A group of criteria. A mark is an integer from 0 to the maximum. */
  public record Criterion(String code, String name, int maximum) {}

  /**
   * The rules for the expert panel.
   *
   * @param maximumFiles the maximum number of files of an expert
   * @param maximumTerms the maximum number of panels on which an expert may serve
   * @param conflictYears the number of years for which a relationship that has ended, such as
   *     employment or apprenticeship, remains a conflict of interest; kinship always is one
   * @param statementHours the hours within which a drawn expert signs the statement; the time never
   *     ends before the review starts
   * @param discussionSpread the minimum difference between the highest and the lowest total of a
   *     file, in points, at which its marks are discussed
   * @param discussionHours the hours for which a discussion may continue after the file's window
   */
  public record Panel(
      int maximumFiles,
      int maximumTerms,
      int conflictYears,
      int statementHours,
      int discussionSpread,
      int discussionHours) {}

  /** A criterion that decides between equal composites. */
  public enum TieBreak {
    EXPERT_POINTS,
    CRITERION_2,
    CRITERION_4,
    VOTES,
    LOT
  }

  /** An industry with its job types and the bounds on its places among the winners. */
  public record Industry(String code, String name, int minimum, int maximum, List<JobType> jobs) {
    /** The job type with the given code. */
    public Optional<JobType> job(String jobCode) {
      return jobs.stream().filter(job -> job.code().equals(jobCode)).findFirst();
    }
  }

  /** A job type with the bounds on its places; a bound that the pack does not set is empty. */
  public record JobType(
      String code, String name, Optional<Integer> minimum, Optional<Integer> maximum) {}

  /**
   * The bounds on the places among the winners by recommending unit and by kind of unit. A kind or
   * unit that is not listed has no bounds.
   */
  public record UnitQuotas(List<KindQuota> kinds, List<UnitQuota> units) {
    static final UnitQuotas NONE = new UnitQuotas(List.of(), List.of());

    /** The name of the unit with the given code, if it has a quota. */
    public Optional<String> unitName(String code) {
      return units.stream()
          .filter(unit -> unit.code().equals(code))
          .map(UnitQuota::name)
          .findFirst();
    }
  }

  /**
   * The bounds on the places of all people whom units of one kind recommend; a bound that the pack
   * does not set is empty.
   */
  public record KindQuota(
      RecommendingUnitKind kind, Optional<Integer> minimum, Optional<Integer> maximum) {}

  /** The kinds of recommending units. */
  public enum RecommendingUnitKind {
    DISTRICT,
    ZONE,
    INDUSTRY_UNION,
    BUREAU,
    ENTERPRISE
  }

  /**
   * The bounds on the places of all people whom one unit recommends; a bound that the pack does not
   * set is empty.
   *
   * @param code the unit's code
   * @param name the unit's registered name
   */
  public record UnitQuota(
      String code, String name, Optional<Integer> minimum, Optional<Integer> maximum) {}

  /** A body that is consulted about the candidates of certain kinds. */
  public record ConsultationBody(String code, String name, Set<PersonKind> kinds) {}

  /** The kind of person, which decides which bodies are consulted. */
  public enum PersonKind {
    OFFICIAL,
    ENTERPRISE_HEAD,
    STATE_ENTERPRISE_HEAD,
    FRONTLINE,
    FARMER,
    OTHER
  }

  /** The period of the public notice in working days, and the places where it is published. */
  public record Publicity(int workingDays, List<String> places) {}

  /** The rules for objections. */
  public record Objections(
      int answerWorkingDays,
      boolean realNameRequired,
      boolean evidenceRequired,
      String selectAgainOver,
      String refillDecidedBy) {}

  /** The bonus of each person in yuan, the ceremony, and the outlets of the media series. */
  public record Award(BigDecimal bonusYuan, String ceremony, List<String> media) {}

  /** The number of days before a deadline at which the reminder of a task is sent. */
  public record Reminders(int leadDays) {}
}
