package org.greatcraftsman.nomination;

import java.util.List;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audits of the nominations at each union level (R7). */
@Service
public class AuditService {

  private final NominationFiles files;
  private final NominationSettlement settlement;
  private final AuditRepository book;
  private final CorrectionService corrections;

  AuditService(
      NominationFiles files,
      NominationSettlement settlement,
      AuditRepository book,
      CorrectionService corrections) {
    this.files = files;
    this.settlement = settlement;
    this.book = book;
    this.corrections = corrections;
  }

  /** Says where an unsettled nomination stands now. */
  @Transactional
  public void changeStatus(String number, NominationStatus status) {
    Nomination file = files.get(number);
    switch (status) {
      case RETURNED -> file.markReturned(files.now());
      case OVERDUE -> file.markOverdue(files.now());
      default -> file.awaitAudit(status, files.now());
    }
  }

  /**
   * Enters what an auditor decided. A rejection at any level and the federation's consent settle
   * the nomination.
   *
   * @throws Refusal when the nomination is settled, or the unit's place is missing or taken
   */
  @Transactional
  public void decide(String number, AuditOpinion opinion) {
    Nomination file = files.get(number);
    file.requireUnsettled();
    settlement.recordAudit(file, opinion);
    switch (opinion.decision()) {
      case AGREED -> agree(file, opinion);
      case REJECTED -> settlement.reject(file);
      case RETURNED_TO_PREVIOUS -> file.revokeUnitAgreement();
      default -> {
        // The diagram says where it goes next.
      }
    }
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

  /** The first place after the last one that the unit of this nomination has given. */
  @Transactional(readOnly = true)
  public int nextRank(String number) {
    Nomination file = files.get(number);
    return files.repository().findLastUnitRank(file.round(), file.unitCode()).orElse(0) + 1;
  }

  /** The nominees of the unit that have a place already, in their order: 1. 张三 (GCC2-0001). */
  @Transactional(readOnly = true)
  public List<UnitRanking> unitRanking(String round, String unit) {
    return files.repository().findRankedByUnit(round, unit).stream()
        .map(file -> new UnitRanking(file.unitRank(), file.number(), file.name()))
        .collect(Collectors.toList());
  }

  /** Every act of record about this nomination, oldest first. */
  @Transactional(readOnly = true)
  public List<AuditEntry> history(String number) {
    return book.of(number);
  }

  /**
   * A returned form goes up again as it stands now.
   *
   * @param note what was changed; may be {@code null}
   */
  @Transactional
  public void resubmit(String number, String note, String actor) {
    corrections.resubmit(number, note, actor);
  }

  /** A unit's clerk takes a returned nomination back instead of correcting it. */
  @Transactional
  public void withdrawReturned(String number, String reason, String actor) {
    Nomination file = files.get(number);
    settlement.recordAudit(
        file, new AuditOpinion(AuditLevel.NOMINATOR, AuditDecision.WITHDRAWN, reason, actor));
    settlement.withdrawReturned(file);
  }

  /** A nominee's place among the nominees of one unit. */
  public record UnitRanking(int rank, String number, String name) {}
}
