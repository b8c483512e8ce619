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
import org.greatcraftsman.calendar.OfficeTime;

/**
 * The published rules of one round: every value of the notice and every setting that it leaves
 * open. There is no place in it for a limit by age, sex, education, rank, skill grade or honours
 * (R3).
 *
 * @param id the pack's name, for example {@code wuhan-2}
 * @param edition which edition of the selection, from 1
 * @param title the round's title
 * @param honour the title that is awarded
 * @param tieBreaks what decides between equal composites, in this order
 * @param industries the industries with their least and most places among the winners
 * @param unitQuotas the least and most places by who recommends; a pack that was locked before
 *     there were such quotas has none
 * @param consultation the bodies that are asked before the approval
 * @param sources for each value's path, the rule it comes from: {@code sizes.winners} → {@code R10}
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

  /** Business key of the round that these rules open, for example {@code GCC2}. */
  public String roundNumber() {
    return "GCC" + edition;
  }

  /** The industry with this code. */
  public Optional<Industry> industry(String code) {
    return industries.stream().filter(industry -> industry.code().equals(code)).findFirst();
  }

  /** The job type with this code within the industry with that code. */
  public Optional<JobType> job(String industryCode, String jobCode) {
    return industry(industryCode).flatMap(industry -> industry.job(jobCode));
  }

  /** Who organises, draws up and approves, and how the desk is reached. */
  public record Organiser(
      String organiser,
      String desk,
      String selectionOffice,
      String approver,
      String phone,
      String email) {}

  /** The days between which the notice lets each part of the round happen. */
  public record Windows(
      DateRange nomination,
      DateRange voteAndReview,
      DateRange approvalAndPublicity,
      DateRange naming) {}

  /** From the first day to the last, both included. */
  public record DateRange(LocalDate from, LocalDate to) {
    boolean contains(LocalDateTime moment) {
      return !moment.toLocalDate().isBefore(from) && !moment.toLocalDate().isAfter(to);
    }
  }

  /** The round's deadlines as first published, by the office's wall clock. */
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

    /** Each deadline as a moment. */
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
   * Who may be nominated and how.
   *
   * @param jointNominators how many workers must sign a joint nomination, at least
   * @param shortDeedsLength most characters of the short deeds
   * @param deedsLength most characters of the main deeds
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
   * How many people a unit must nominate at least, and what follows when it does not.
   *
   * @param union of each district, development-zone and industry union
   * @param bureauOrEnterprise of each bureau, public institution and large enterprise
   * @param belowMinimum explanation and waiver come together or not at all
   */
  public record UnitMinimums(int union, int bureauOrEnterprise, List<Consequence> belowMinimum) {

    /** Whether a unit is reminded before the nomination ends. */
    public boolean reminds() {
      return belowMinimum.contains(Consequence.REMINDER);
    }

    /** Whether a unit explains itself in writing, and the federation waives the minimum or not. */
    public boolean asksForExplanation() {
      return belowMinimum.contains(Consequence.EXPLANATION);
    }
  }

  /** What follows when a unit stays below its minimum. */
  public enum Consequence {
    REMINDER,
    EXPLANATION,
    WAIVER
  }

  /** How many people are on each list. */
  public record Sizes(int voteList, int candidates, int winners) {}

  /**
   * The least share of frontline workers.
   *
   * @param percent of the people on a list
   * @param bindsOn always the winners alone (R4)
   * @param warnsOn the lists about which the desk is warned when they have fewer
   */
  public record Frontline(int percent, Set<ListKind> bindsOn, Set<ListKind> warnsOn) {
    /** The least number of frontline workers on a list of this size (rounded up). */
    public int minimumFor(int size) {
      return Math.addExact(Math.multiplyExact(size, percent), 99) / 100;
    }

    /** Whether the desk is warned about a list of this kind. */
    public boolean warns(ListKind kind, int frontlineWorkers, int size) {
      return warnsOn.contains(kind) && frontlineWorkers < minimumFor(size);
    }
  }

  /** The lists of a round. */
  public enum ListKind {
    UNIT,
    VOTE_LIST,
    CANDIDATES,
    WINNERS
  }

  /** How expert and vote points make the composite, in per cent; together 100. */
  public record Weights(int expertPercent, int votePercent) {}

  /** How votes become 0 to 100 points. */
  public record VotePointRules(VoteConversion conversion, int displayDecimals) {}

  /** The methods that turn votes into points. */
  public enum VoteConversion {
    RANK_PERCENTILE,
    SHARE_OF_MAXIMUM,
    CAPPED_MEAN
  }

  /** What a ballot may hold, how often a voter may give one, and when totals are shown. */
  public record Ballots(
      BallotPeriod period, int minimumChoices, int maximumChoices, boolean totalsAfterScoring) {}

  /** One ballot a day, or one in the whole round. */
  public enum BallotPeriod {
    DAY,
    ROUND
  }

  /**
   * How experts mark.
   *
   * @param criteria the four groups of R5; their maxima sum to 100
   * @param panelSize how many experts, an odd number
   * @param marksPerFile how many experts mark each file
   * @param minimumMarks fewer valid marks than this and the file has no result
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

  /** One group of criteria, marked with whole points from 0 to the maximum. */
  public record Criterion(String code, String name, int maximum) {}

  /**
   * How the panel is formed.
   *
   * @param maximumFiles how many files one expert may get
   * @param maximumTerms on how many panels one expert may sit
   * @param conflictYears for how many years a tie that ended (an employer, a master) stays a
   *     conflict of interest; kinship always is one
   * @param statementHours how long a drawn expert has to sign the statement, and at least until the
   *     review starts
   * @param discussionSpread from how many points between the highest and the lowest total of a file
   *     on its marks are discussed
   * @param discussionHours how long after the file's window a discussion may go on
   */
  public record Panel(
      int maximumFiles,
      int maximumTerms,
      int conflictYears,
      int statementHours,
      int discussionSpread,
      int discussionHours) {}

  /** What decides between equal composites. */
  public enum TieBreak {
    EXPERT_POINTS,
    CRITERION_2,
    CRITERION_4,
    VOTES,
    LOT
  }

  /** An industry, its least and most places among the winners, and its job types. */
  public record Industry(String code, String name, int minimum, int maximum, List<JobType> jobs) {
    /** The job type with this code. */
    public Optional<JobType> job(String jobCode) {
      return jobs.stream().filter(job -> job.code().equals(jobCode)).findFirst();
    }
  }

  /** A job type; a limit that the pack does not set is empty. */
  public record JobType(
      String code, String name, Optional<Integer> minimum, Optional<Integer> maximum) {}

  /**
   * Least and most places among the winners by who recommended them. A kind or a unit that is not
   * named is not bounded.
   */
  public record UnitQuotas(List<KindQuota> kinds, List<UnitQuota> units) {
    static final UnitQuotas NONE = new UnitQuotas(List.of(), List.of());

    /** The name of the unit with this code, as the quotas have it. */
    public Optional<String> unitName(String code) {
      return units.stream()
          .filter(unit -> unit.code().equals(code))
          .map(UnitQuota::name)
          .findFirst();
    }
  }

  /**
   * The places of all that units of one kind recommended; a limit that the pack does not set is
   * empty.
   */
  public record KindQuota(
      RecommendingUnitKind kind, Optional<Integer> minimum, Optional<Integer> maximum) {}

  /** The kinds of units that recommend to the city federation. */
  public enum RecommendingUnitKind {
    DISTRICT,
    ZONE,
    INDUSTRY_UNION,
    BUREAU,
    ENTERPRISE
  }

  /**
   * The places of all that one unit recommended; a limit that the pack does not set is empty.
   *
   * @param code of a recommending unit
   * @param name its registered name
   */
  public record UnitQuota(
      String code, String name, Optional<Integer> minimum, Optional<Integer> maximum) {}

  /** A body that is consulted about people of these kinds. */
  public record ConsultationBody(String code, String name, Set<PersonKind> kinds) {}

  /** The kinds of people that different bodies are consulted about. */
  public enum PersonKind {
    OFFICIAL,
    ENTERPRISE_HEAD,
    STATE_ENTERPRISE_HEAD,
    FRONTLINE,
    FARMER,
    OTHER
  }

  /** How long, in working days, and where the list is published. */
  public record Publicity(int workingDays, List<String> places) {}

  /** How objections are taken and answered. */
  public record Objections(
      int answerWorkingDays,
      boolean realNameRequired,
      boolean evidenceRequired,
      String selectAgainOver,
      String refillDecidedBy) {}

  /** The bonus of each person in yuan, the ceremony, and the media of the series. */
  public record Award(BigDecimal bonusYuan, String ceremony, List<String> media) {}

  /** How many days before a deadline a task's reminder is sent. */
  public record Reminders(int leadDays) {}
}
