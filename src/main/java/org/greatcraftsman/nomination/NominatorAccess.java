package org.greatcraftsman.nomination;

import java.util.List;
import java.util.stream.Stream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.springframework.stereotype.Component;

/** Gives nominators access to their nominations by number and receipt code. */
@Component
class NominatorAccess {

  private final NominationFiles files;
  private final NominationSourceRepository sources;
  private final AuditRepository audits;
  private final ReceiptCodes receipts;

  NominatorAccess(
      NominationFiles files,
      NominationSourceRepository sources,
      AuditRepository audits,
      ReceiptCodes receipts) {
    this.files = files;
    this.sources = sources;
    this.audits = audits;
    this.receipts = receipts;
  }

  NominatorView view(NominationNumber number, String code) {
    NominationSourceRepository.NominationSource entry = entry(number, code);
    Nomination file = files.get(entry.number());
    boolean first = entry.seq() == 1;
    List<NominatorView.AuditStep> history =
        first
            ? audits.of(file.number()).stream()
                .map(
                    act ->
                        new NominatorView.AuditStep(
                            act.at(), act.level(), act.decision(), act.reason()))
                .toList()
            : List.of();
    return new NominatorView(
        file.round(),
        file.number(),
        first ? file.name() : "",
        file.status(),
        first && file.status() == NominationStatus.RETURNED,
        first && file.mayBeWithdrawn(),
        history);
  }

  /** Refuses a nominator whose submission did not open the file. */
  void requireNominator(NominationNumber number, String code) {
    if (entry(number, code).seq() != 1) {
      throw new Refusal("您的推荐已并入他人提交的申报，材料由最先提交的一方修改或撤回。");
    }
  }

  private NominationSourceRepository.NominationSource entry(NominationNumber number, String code) {
    return Stream.ofNullable(number)
        .flatMap(known -> sources.of(known).stream())
        .filter(entry -> receipts.matches(code, number, entry.requestKey()))
        .findFirst()
        .orElseThrow(() -> new Refusal("编号或查询码不对，请核对后重新输入。"));
  }
}
