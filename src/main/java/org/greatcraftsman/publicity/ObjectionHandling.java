package org.greatcraftsman.publicity;

import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.Exclusion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** What the office does with an objection, step by step. */
@Component
class ObjectionHandling {

  private static final int MAX_REASON_LENGTH = 800;
  private static final int MAX_FINDING_LENGTH = 2000;
  private static final int MAX_INSTRUCTION_LENGTH = 500;

  private final ObjectionRecorder recorder;
  private final ProposedListService list;
  private final RoundService rounds;

  ObjectionHandling(ObjectionRecorder journal, ProposedListService list, RoundService rounds) {
    this.recorder = journal;
    this.list = list;
    this.rounds = rounds;
  }

  void admit(String number, boolean admitted, String reason, String actor) {
    ObjectionEntity row = lockAndLoad(number, ObjectionStatus.FILED);
    String why =
        admitted
            ? optionalReason(reason)
            : requireText(reason, 10, MAX_REASON_LENGTH, "请写明不予受理的理由");
    row.admit(admitted, why, actor);
    recorder.record(
        row,
        Act.OBJECTION_ADMISSION,
        actor,
        Map.of("admitted", admitted, "reasonHash", ObjectionRecorder.hash(why)));
  }

  void investigate(String number, FindingResult result, String finding, String actor) {
    ObjectionEntity row = lockAndLoad(number, ObjectionStatus.ADMITTED);
    String found = requireText(finding, 20, MAX_FINDING_LENGTH, "请写明核查情况");
    row.recordFinding(result, found, actor);
    recorder.record(
        row,
        Act.OBJECTION_INVESTIGATED,
        actor,
        Map.of("result", result.name(), "findingHash", ObjectionRecorder.hash(found)));
  }

  void decide(String number, boolean upheld, String reason, String actor) {
    ObjectionEntity row = lockAndLoad(number, ObjectionStatus.INVESTIGATED);
    if (actor.equals(row.toObjection().handling().admittedBy())) {
      throw new Refusal("受理和裁定须由两位同志分别办理，请由另一位同志裁定。");
    }
    String why = requireText(reason, 10, MAX_REASON_LENGTH, "请写明裁定理由");
    row.decide(upheld, why, actor);
    recorder.record(
        row,
        Act.OBJECTION_DECIDED,
        actor,
        Map.of("upheld", upheld, "reasonHash", ObjectionRecorder.hash(why)));
  }

  /** Two objections about the same person may both be upheld; the person leaves once. */
  void excludeNominee(String number) {
    ObjectionEntity row = lockAndLoad(number, ObjectionStatus.DECIDED);
    Objection objection = row.toObjection();
    boolean gone =
        list.excluded(objection.round()).stream()
            .map(Exclusion::number)
            .anyMatch(objection.nomination()::equals);
    if (row.upheld() && !gone) {
      list.excludeAfterObjection(
          objection.round(),
          objection.nomination(),
          "异议" + number + "成立：" + objection.handling().decisionReason(),
          row.decidedBy());
    }
  }

  /** Answering a second time changes nothing. */
  void answer(String number) {
    ObjectionEntity row = lockAndLoad(number);
    if (!row.toObjection().settled()) {
      recorder.settle(row, "system");
    }
  }

  void urge(String number, String instruction, String actor) {
    ObjectionEntity row = lockAndLoad(number);
    String wanted = requireText(instruction, 5, MAX_INSTRUCTION_LENGTH, "请写明督办意见");
    row.recordInstruction(wanted, actor);
    recorder.record(
        row, Act.OBJECTION_URGED, actor, Map.of("instructionHash", ObjectionRecorder.hash(wanted)));
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

  private static String optionalReason(String text) {
    String reason = text == null ? "" : text.strip();
    if (reason.length() > MAX_REASON_LENGTH) {
      throw new Refusal("受理意见不能超过" + MAX_REASON_LENGTH + "字，请精简后重新提交。");
    }
    return reason;
  }

  private static String requireText(String written, int least, int most, String sentence) {
    String text = written == null ? "" : written.strip();
    if (text.codePointCount(0, text.length()) < least || text.length() > most) {
      throw new Refusal(sentence + "（" + least + "至" + most + "字）。");
    }
    return text;
  }
}
