package org.greatcraftsman.round;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of the selection, with their rules, stages and deadlines. */
@Service
public class RoundService {

  private final RoundRepository rounds;
  private final LockedRulePackRepository lockedPacks;
  private final RoundDeadlineRepository deadlines;
  private final RoundLifecycle lifecycle;

  RoundService(
      RoundRepository rounds,
      LockedRulePackRepository lockedPacks,
      RoundDeadlineRepository deadlines,
      RoundLifecycle lifecycle) {
    this.rounds = rounds;
    this.lockedPacks = lockedPacks;
    this.deadlines = deadlines;
    this.lifecycle = lifecycle;
  }

  /**
   * Opens the round of a rule pack and locks its rules as version 1.
   *
   * @throws Refusal if the pack does not exist, its edition was opened before, its schedule starts
   *     before today, its nomination is over, or a unit with a quota is not registered under its
   *     name
   */
  @Transactional
  public Round open(String packId, String actor) {
    return lifecycle.open(packId, actor);
  }

  /** The newest round; empty before the first opening. */
  @Transactional(readOnly = true)
  public Optional<Round> current() {
    return rounds.findFirstByOrderByOpenedAtDescEditionDesc();
  }

  /**
   * The round with the given number.
   *
   * @throws Refusal if the round does not exist
   */
  @Transactional(readOnly = true)
  public Round get(RoundId number) {
    return rounds.findById(number).orElseThrow(() -> RoundLifecycle.unknownRound(number));
  }

  /**
   * Locks a round until the end of the transaction.
   *
   * @throws Refusal if the round does not exist
   */
  @Transactional
  public Round lock(RoundId number) {
    return lifecycle.lock(number);
  }

  /** The rules in force, which are the newest locked version. */
  @Transactional(readOnly = true)
  public RulePack rules(RoundId number) {
    Round round = get(number);
    return lockedPacks.rulesWithHash(round.packId(), round.packVersion(), round.packHash());
  }

  /**
   * A locked version of the rules.
   *
   * @param version from 1
   * @throws Refusal if the version does not exist
   */
  @Transactional(readOnly = true)
  public RulePack rules(RoundId number, int version) {
    Round round = get(number);
    if (version < 1 || version > round.packVersion()) {
      throw new Refusal("规则没有第" + version + "版，请在第1版至第" + round.packVersion() + "版中选择。");
    }
    return lockedPacks.rulesOfVersion(round.packId(), version);
  }

  /** The canonical text (RFC 8785) of a version of the rules, over which its hash is computed. */
  @Transactional(readOnly = true)
  public String canonicalRules(RoundId number, int version) {
    return lockedPacks.canonical(get(number).packId(), version);
  }

  /**
   * Moves a round to a stage. Idempotent: it has no effect if the round is in the stage. A round
   * may return from the approval to the determination, and from the publicity to the determination
   * or the approval.
   *
   * @throws Refusal if the round may not enter the stage
   */
  @Transactional
  public void enterStage(RoundId number, Stage stage) {
    lifecycle.enterStage(number, stage);
  }

  /** The current time of a deadline. */
  @Transactional(readOnly = true)
  public Instant dueAt(RoundId number, Deadline deadline) {
    Instant due = deadlines.deadlines(number).get(deadline);
    if (due == null) {
      throw RoundLifecycle.unknownRound(number);
    }
    return due;
  }

  /** The current time of each deadline, in the order of {@link Deadline}. */
  @Transactional(readOnly = true)
  public Map<Deadline, Instant> schedule(RoundId number) {
    return deadlines.deadlines(number);
  }

  /**
   * Moves a deadline.
   *
   * @param reason 1 to 500 characters
   * @throws Refusal if the reason is missing or too long, the new time is not in the future, the
   *     deadline has passed and is not due again, or the order of the deadlines would be violated
   */
  @Transactional
  public void moveDeadline(
      RoundId number, Deadline deadline, Instant to, String reason, String actor) {
    lifecycle.moveDeadline(number, deadline, to, reason, actor);
  }

  /** True if a time lies between two deadlines; the first is included, the second is not. */
  @Transactional(readOnly = true)
  public boolean isBetween(RoundId number, Deadline from, Deadline to, Instant at) {
    Map<Deadline, Instant> moments = deadlines.deadlines(number);
    if (moments.isEmpty()) {
      throw RoundLifecycle.unknownRound(number);
    }
    return !at.isBefore(moments.get(from)) && at.isBefore(moments.get(to));
  }

  /**
   * Puts a revised rule pack in force as a new version. Previous versions stay readable. A rule
   * that an earlier stage has applied is locked and cannot be revised. The schedule cannot be
   * revised either; {@link #moveDeadline} moves its deadlines.
   *
   * @param yaml the complete revised pack
   * @param reason 1 to 500 characters
   * @throws InvalidRulePackException with all violations of the revised pack
   * @throws Refusal if the reason is missing or too long, nothing changes, a locked rule changes,
   *     or a unit with a quota is not registered under its name
   */
  @Transactional
  public RulePack reviseRules(RoundId number, String yaml, String reason, String actor) {
    return lifecycle.reviseRules(number, yaml, reason, actor);
  }
}
