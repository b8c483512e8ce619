package org.greatcraftsman.nomination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the audits of nominations at each level of the union (R7). */
@Service
public class AuditService {

  private static final Reason.Rule REJECTION = new Reason.Rule("退回或不予推荐时请写明理由", 5, 500);
  private static final Reason.Rule OVERDUE_RULING = new Reason.Rule("请写明裁定理由", 5, 500);
  private static final Reason.Rule WITHDRAWAL = new Reason.Rule("撤回申报时请写明原因", 5, 500);
  private static final Reason.Rule REMARK = new Reason.Rule("请精简理由", 1, 500);

  private final NominationFiles files;
  private final NominationSettlement settlement;
  private final AuditRepository audits;
  private final CorrectionService corrections;

  AuditService(
      NominationFiles files,
      NominationSettlement settlement,
      AuditRepository audits,
      CorrectionService corrections) {
    this.files = files;
    this.settlement = settlement;
    this.audits = audits;
    this.corrections = corrections;
  }

  /** Sets the status of an unsettled nomination to the step that its process has reached. */
  @Transactional
  public void changeStatus(NominationNumber number, NominationStatus status) {
    Nomination file = files.get(number);
    switch (status) {
      case RETURNED -> file.markReturned(files.now());
      case OVERDUE -> file.markOverdue(files.now());
      default -> file.awaitAudit(status, files.now());
    }
  }

  /**
   * Records the decision of an auditor. A rejection at any level and the consent of the federation
   * settle the nomination.
   *
   * @throws Refusal if the nomination is settled, if a required reason is missing, or if the rank
   *     of the unit is missing or taken
   */
  @Transactional
  public void decide(NominationNumber number, AuditOpinion opinion) {
    Nomination file = files.get(number);
    file.requireUnsettled();
    settlement.recordAudit(file, opinion, reason(file, opinion));
    switch (opinion.decision()) {
      case AGREED -> agree(file, opinion);
      case REJECTED -> settlement.reject(file);
      case RETURNED_TO_PREVIOUS -> file.revokeUnitAgreement();
      default -> {
        // The process decides on the next step.
      }
    }
  }

  private static Optional<Reason> reason(Nomination file, AuditOpinion opinion) {
    if (file.status() == NominationStatus.OVERDUE) {
      return Optional.of(OVERDUE_RULING.require(opinion.reason()));
    }
    return opinion.decision() == AuditDecision.AGREED
        ? REMARK.accept(opinion.reason())
        : Optional.of(REJECTION.require(opinion.reason()));
  }

  private void agree(Nomination file, AuditOpinion opinion) {
    if (opinion.level() == AuditLevel.UNIT) {
      rank(file, opinion.unitRank());
      file.agreeByUnit(opinion.unitRank(), files.now());
      flush();
    } else if (opinion.level() == AuditLevel.FEDERATION) {
      if (file.unitRank() == null) {
        file.assignUnitRank(nextRank(file.number()));
        flush();
      }
      settlement.recommend(file);
    }
  }

  private void rank(Nomination file, Integer rank) {
    if (rank == null || rank < 1) {
      throw new Refusal("请填写推荐排序（从1开始的整数）。");
    }
    files
        .repository()
        .findByRoundNumberAndUnitCodeAndUnitRank(file.round(), file.unitCode(), rank)
        .filter(other -> !other.number().equals(file.number()))
        .ifPresent(
            other -> {
              throw new Refusal(
                  "推荐排序第"
                      + rank
                      + "位已排给"
                      + other.name()
                      + "（"
                      + other.number()
                      + "），请改填"
                      + nextRank(file.number())
                      + "或其他空位。");
            });
  }

  private void flush() {
    try {
      files.repository().flush();
    } catch (DataIntegrityViolationException takenMeanwhile) {
      throw new Refusal("这个推荐排序刚刚被同单位的另一份申报使用，请刷新后改填其他空位。");
    }
  }

  /** Returns the rank after the last one that the unit of this nomination has assigned. */
  @Transactional(readOnly = true)
  public int nextRank(NominationNumber number) {
    Nomination file = files.get(number);
    return files.repository().findLastUnitRank(file.round(), file.unitCode()).orElse(0) + 1;
  }

  /** Returns the ranked nominees of the unit, by rank. */
  @Transactional(readOnly = true)
  public List<UnitRanking> unitRanking(RoundId round, UnitCode unit) {
    return files.repository().findRankedByUnit(round, unit).stream()
        .map(file -> new UnitRanking(file.unitRank(), file.number(), file.name()))
        .collect(Collectors.toList());
  }

  /** Returns the recorded acts of the audit of this nomination, oldest first. */
  @Transactional(readOnly = true)
  public List<AuditEntry> history(NominationNumber number) {
    return audits.of(number);
  }

  /**
   * Submits a returned form again with its current content.
   *
   * @param note description of the changes; may be {@code null}
   */
  @Transactional
  public void resubmit(NominationNumber number, String note, String actor) {
    corrections.resubmit(number, REMARK.accept(note), actor);
  }

  /** Withdraws a returned nomination on behalf of the unit that was to correct it. */
  @Transactional
  public void withdrawReturned(NominationNumber number, String reason, String actor) {
    Nomination file = files.get(number);
    settlement.recordNominatorAct(
        file, AuditDecision.WITHDRAWN, Optional.of(WITHDRAWAL.require(reason)), actor);
    settlement.withdrawReturned(file);
  }

  /** The rank of a nominee among the nominees of a unit. */
  public record UnitRanking(int rank, NominationNumber number, String name) {}
}
