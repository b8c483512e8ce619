package org.greatcraftsman.publicity;

import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.determination.Excluded;
import org.greatcraftsman.determination.ProposedList;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** What the office does with an objection, step by step. */
@Component
class ObjectionHandling {

  private static final int REASON = 800;
  private static final int FINDING = 2000;
  private static final int INSTRUCTION = 500;

  private final ObjectionJournal journal;
  private final ProposedList list;
  private final Rounds rounds;

  ObjectionHandling(ObjectionJournal journal, ProposedList list, Rounds rounds) {
    this.journal = journal;
    this.list = list;
    this.rounds = rounds;
  }

  void admit(String number, boolean admitted, String reason, String actor) {
    ObjectionRow row = held(number, ObjectionStatus.FILED);
    String why = admitted ? optional(reason) : text(reason, 10, REASON, "请写明不予受理的理由");
    row.admit(admitted, why, actor);
    journal.record(
        row,
        Act.OBJECTION_ADMISSION,
        actor,
        Map.of("admitted", admitted, "reasonHash", ObjectionJournal.hash(why)));
  }

  void investigate(String number, FindingResult result, String finding, String actor) {
    ObjectionRow row = held(number, ObjectionStatus.ADMITTED);
    String found = text(finding, 20, FINDING, "请写明核查情况");
    row.find(result, found, actor);
    journal.record(
        row,
        Act.OBJECTION_INVESTIGATED,
        actor,
        Map.of("result", result.name(), "findingHash", ObjectionJournal.hash(found)));
  }

  void decide(String number, boolean upheld, String reason, String actor) {
    ObjectionRow row = held(number, ObjectionStatus.INVESTIGATED);
    if (actor.equals(row.toRecord().handling().admittedBy())) {
      throw new Refusal("受理和裁定须由两位同志分别办理，请由另一位同志裁定。");
    }
    String why = text(reason, 10, REASON, "请写明裁定理由");
    row.decide(upheld, why, actor);
    journal.record(
        row,
        Act.OBJECTION_DECIDED,
        actor,
        Map.of("upheld", upheld, "reasonHash", ObjectionJournal.hash(why)));
  }

  /** Two objections about the same person may both be upheld; the person leaves once. */
  void exclude(String number) {
    ObjectionRow row = held(number, ObjectionStatus.DECIDED);
    Objection objection = row.toRecord();
    boolean gone =
        list.excluded(objection.round()).stream()
            .map(Excluded::number)
            .anyMatch(objection.nomination()::equals);
    if (row.upheld() && !gone) {
      list.exclude(
          objection.round(),
          objection.nomination(),
          "异议" + number + "成立：" + objection.handling().decisionReason(),
          row.decidedBy());
    }
  }

  /** Answering a second time changes nothing. */
  void answer(String number) {
    ObjectionRow row = held(number);
    if (!row.toRecord().settled()) {
      journal.settle(row, "system");
    }
  }

  void urge(String number, String instruction, String actor) {
    ObjectionRow row = held(number);
    String wanted = text(instruction, 5, INSTRUCTION, "请写明督办意见");
    row.instruct(wanted, actor);
    journal.record(
        row, Act.OBJECTION_URGED, actor, Map.of("instructionHash", ObjectionJournal.hash(wanted)));
  }

  private ObjectionRow held(String number, ObjectionStatus expected) {
    ObjectionRow row = held(number);
    if (row.toRecord().status() != expected) {
      throw new Refusal("这件异议的办理状态是“" + row.toRecord().status().chinese() + "”，请返回列表刷新后再办。");
    }
    return row;
  }

  private ObjectionRow held(String number) {
    rounds.lock(Objection.roundOf(number));
    return row(number);
  }

  private ObjectionRow row(String number) {
    return journal
        .rows()
        .findById(number)
        .orElseThrow(() -> new Refusal("没有编号为“" + number + "”的异议，请核对编号。"));
  }

  private static String optional(String text) {
    String reason = text == null ? "" : text.strip();
    if (reason.length() > REASON) {
      throw new Refusal("受理意见不能超过" + REASON + "字，请精简后重新提交。");
    }
    return reason;
  }

  private static String text(String written, int least, int most, String sentence) {
    String text = written == null ? "" : written.strip();
    if (text.codePointCount(0, text.length()) < least || text.length() > most) {
      throw new Refusal(sentence + "（" + least + "至" + most + "字）。");
    }
    return text;
  }
}
