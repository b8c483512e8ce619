package org.greatcraftsman.round;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds: their rules, their stage and their deadlines. */
@Service
public class RoundService {

  private final RoundRepository rounds;
  private final LockedRulePackRepository lockedPacks;
  private final RoundDeadlineRepository schedule;
  private final RoundLifecycle lifecycle;

  RoundService(
      RoundRepository rounds,
      LockedRulePackRepository packs,
      RoundDeadlineRepository schedule,
      RoundLifecycle office) {
    this.rounds = rounds;
    this.lockedPacks = packs;
    this.schedule = schedule;
    this.lifecycle = office;
  }

  /**
   * Opens the round of this rule pack and locks its rules as version 1.
   *
   * @throws Refusal when there is no such pack, when its edition was opened before, or when its
   *     schedule began before today
   */
  @Transactional
  public Round open(String packId, String actor) {
    return lifecycle.open(packId, actor);
  }

  /** The newest round. */
  @Transactional(readOnly = true)
  public Optional<Round> current() {
    return rounds.findFirstByOrderByOpenedAtDescEditionDesc();
  }

  /**
   * The round with this number.
   *
   * @throws Refusal when there is none
   */
  @Transactional(readOnly = true)
  public Round get(String number) {
    return rounds.findById(number).orElseThrow(() -> RoundLifecycle.unknownRound(number));
  }

  /** The round with this number, held until the transaction ends. */
  @Transactional
  public Round lock(String number) {
    return lifecycle.lock(number);
  }

  /** The rules in force for this round: the newest locked version. */
  @Transactional(readOnly = true)
  public RulePack rules(String number) {
    Round round = get(number);
    return lockedPacks.rulesWithHash(round.packId(), round.packVersion(), round.packHash());
  }

  /** The rules of this round as they were in this version, from 1. */
  @Transactional(readOnly = true)
  public RulePack rules(String number, int version) {
    Round round = get(number);
    if (version < 1 || version > round.packVersion()) {
      throw new Refusal("规则没有第" + version + "版，请在第1版至第" + round.packVersion() + "版中选择。");
    }
    return lockedPacks.rulesOfVersion(round.packId(), version);
  }

  /** The canonical text (RFC 8785) of a version: what its hash was computed over. */
  @Transactional(readOnly = true)
  public String canonicalRules(String number, int version) {
    return lockedPacks.canonical(get(number).packId(), version);
  }

  /**
   * Brings the round to this stage; does nothing when it is there already. From the approval and
   * the publicity a round may go back to the determination.
   */
  @Transactional
  public void enterStage(String number, Stage stage) {
    lifecycle.enterStage(number, stage);
  }

  /** When this deadline is. */
  @Transactional(readOnly = true)
  public Instant dueAt(String number, Deadline deadline) {
    Instant due = schedule.deadlines(number).get(deadline);
    if (due == null) {
      throw RoundLifecycle.unknownRound(number);
    }
    return due;
  }

  /** Every deadline as it stands now, in the order of {@link Deadline}. */
  @Transactional(readOnly = true)
  public Map<Deadline, Instant> schedule(String number) {
    return schedule.deadlines(number);
  }

  /**
   * Moves a deadline.
   *
   * @param reason why, for the ledger; compulsory, without personal data
   * @throws Refusal without a reason, into the past, or when the order of the deadlines would break
   */
  @Transactional
  public void moveDeadline(
      String number, Deadline deadline, Instant to, String reason, String actor) {
    lifecycle.moveDeadline(number, deadline, to, reason, actor);
  }

  /** Whether this moment lies between the two deadlines: the first included, the last not. */
  @Transactional(readOnly = true)
  public boolean isBetween(String number, Deadline from, Deadline to, Instant at) {
    Map<Deadline, Instant> moments = schedule.deadlines(number);
    if (moments.isEmpty()) {
      throw RoundLifecycle.unknownRound(number);
    }
    return !at.isBefore(moments.get(from)) && at.isBefore(moments.get(to));
  }

  /**
   * Puts a changed rule pack in force as a new version; the versions before stay readable. What the
   * stages that are over decided by can no longer be changed, and neither can the schedule: that is
   * moved, not rewritten.
   *
   * @param yaml the whole new pack
   * @param reason why; compulsory
   * @throws InvalidRulePackException with every fault of the new pack
   * @throws Refusal without a reason or when a settled rule would change
   */
  @Transactional
  public RulePack reviseRules(String number, String yaml, String reason, String actor) {
    return lifecycle.reviseRules(number, yaml, reason, actor);
  }
}
