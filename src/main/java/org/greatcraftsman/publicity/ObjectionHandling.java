package org.greatcraftsman.publicity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.Exclusion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** The office's side of an objection: admission, investigation, decision and answer. */
@Component
class ObjectionHandling {

  private static final Reason.Rule REJECTION = new Reason.Rule("不予受理时请写明理由", 10, 800);
  private static final Reason.Rule REMARK = new Reason.Rule("请精简受理意见", 1, 800);
  private static final Reason.Rule FINDING = new Reason.Rule("请写明核查情况", 20, 2000);
  private static final Reason.Rule DECISION = new Reason.Rule("请写明裁定理由", 10, 800);
  private static final Reason.Rule INSTRUCTION = new Reason.Rule("请写明督办意见", 5, 500);

  private final ObjectionRecorder recorder;
  private final ProposedListService list;
  private final RoundService rounds;

  ObjectionHandling(ObjectionRecorder recorder, ProposedListService list, RoundService rounds) {
    this.recorder = recorder;
    this.list = list;
    this.rounds = rounds;
  }

  void admit(String number, boolean admitted, String reason, String actor) {
    ObjectionEntity row = lockAndLoad(number, ObjectionStatus.FILED);
    Optional<Reason> why =
        admitted ? REMARK.accept(reason) : Optional.of(REJECTION.require(reason));
    row.admit(admitted, why.map(Reason::text).orElse(""), actor);
    Map<String, Object> facts = new HashMap<>();
    facts.put("admitted", admitted);
    why.ifPresent(written -> facts.put("reason", written));
    recorder.record(row, Act.OBJECTION_ADMISSION, actor, facts);
  }

  void investigate(String number, FindingResult result, String finding, String actor) {
    ObjectionEntity row = lockAndLoad(number, ObjectionStatus.ADMITTED);
    Reason found = FINDING.require(finding);
    row.recordFinding(result, found.text(), actor);
    recorder.record(
        row, Act.OBJECTION_INVESTIGATED, actor, Map.of("result", result.name(), "finding", found));
  }

  void decide(String number, boolean upheld, String reason, String actor) {
    ObjectionEntity row = lockAndLoad(number, ObjectionStatus.INVESTIGATED);
    if (actor.equals(row.toObjection().handling().admittedBy())) {
      throw new Refusal("受理和裁定须由两位同志分别办理，请由另一位同志裁定。");
    }
    Reason why = DECISION.require(reason);
    row.decide(upheld, why.text(), actor);
    recorder.record(row, Act.OBJECTION_DECIDED, actor, Map.of("upheld", upheld, "reason", why));
  }

  /**
   * Excludes the person if no other objection has done so: two objections to the same person may
   * both be upheld.
   */
  void excludeNominee(String number) {
    ObjectionEntity row = lockAndLoad(number, ObjectionStatus.DECIDED);
    Objection objection = row.toObjection();
    boolean alreadyExcluded =
        list.excluded(objection.round()).stream()
            .map(Exclusion::number)
            .anyMatch(objection.nomination()::equals);
    if (row.upheld() && !alreadyExcluded) {
      list.excludeAfterObjection(
          objection.round(),
          objection.nomination(),
          new Reason("异议" + number + "成立：" + objection.handling().decisionReason()),
          row.decidedBy());
    }
  }

  /** Idempotent: a second answer has no effect. */
  void answer(String number) {
    ObjectionEntity row = lockAndLoad(number);
    if (!row.toObjection().settled()) {
      recorder.settle(row, "system");
    }
  }

  void urge(String number, String instruction, String actor) {
    ObjectionEntity row = lockAndLoad(number);
    Reason text = INSTRUCTION.require(instruction);
    row.recordInstruction(text.text(), actor);
    recorder.record(row, Act.OBJECTION_URGED, actor, Map.of("instruction", text));
  }

  private ObjectionEntity lockAndLoad(String number, ObjectionStatus expected) {
    ObjectionEntity row = lockAndLoad(number);
    if (row.toObjection().status() != expected) {
      throw new Refusal("这件异议的办理状态是“" + row.toObjection().status().label() + "”，请返回列表刷新后再办。");
    }
    return row;
  }

  private ObjectionEntity lockAndLoad(String number) {
    rounds.lock(Objection.roundOf(number));
    return requireEntity(number);
  }

  private ObjectionEntity requireEntity(String number) {
    return recorder
        .repository()
        .findById(number)
        .orElseThrow(() -> new Refusal("没有编号为“" + number + "”的异议，请核对编号。"));
  }
}
