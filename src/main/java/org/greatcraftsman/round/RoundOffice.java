package org.greatcraftsman.round;

import java.time.Instant;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The acts on a round: each is checked, done, recorded in the ledger and published. */
@Component
class RoundOffice {

  private static final int REASON = 500;

  private final RoundRepository rounds;
  private final RoundRules rules;
  private final RoundSchedule schedule;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;

  RoundOffice(
      RoundRepository rounds,
      RoundRules rules,
      RoundSchedule schedule,
      Ledger ledger,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.rules = rules;
    this.schedule = schedule;
    this.ledger = ledger;
    this.events = events;
  }

  static Refusal noRound(String number) {
    return new Refusal("没有编号为“" + number + "”的选树活动，请核对编号。");
  }

  Round open(String packId, String actor) {
    ParsedPack pack = rules.shipped(packId);
    if (rounds.findById(pack.rules().roundNumber()).isPresent()) {
      throw RoundRules.alreadyOpen(pack);
    }
    Round round = rounds.save(rules.lockFirst(pack, actor));
    schedule.set(round.number(), pack.rules().schedule().moments());
    ledger.record(
        round.number(),
        Act.ROUND_OPENED,
        round.number(),
        actor,
        Map.of("pack", packId, "version", 1, "hash", pack.hash()));
    events.publishEvent(new StageEntered(round.number(), round.stage()));
    return round;
  }

  Round lock(String number) {
    Round round = rounds.lock(number).orElseThrow(() -> noRound(number));
    schedule.forget(number);
    return round;
  }

  void enter(String number, Stage stage) {
    Round round = lock(number);
    if (round.stage() == stage) {
      return;
    }
    if (!round.stage().mayGoTo(stage)) {
      throw new Refusal(
          "选树活动正处于“" + round.stage().chinese() + "”阶段，不能转入“" + stage.chinese() + "”阶段，请核对流程。");
    }
    Stage left = round.stage();
    round.enter(stage);
    ledger.record(
        number,
        Act.ROUND_STAGE_ENTERED,
        number,
        "system",
        Map.of("from", left.name(), "to", stage.name()));
    events.publishEvent(new StageEntered(number, stage));
  }

  void move(String number, Deadline deadline, Instant to, String reason, String actor) {
    String why = reason(reason, "请填写调整“" + deadline.chinese() + "”时间的理由。");
    Round round = lock(number);
    Instant before = schedule.move(round, deadline, to);
    if (to.equals(before)) {
      return;
    }
    ledger.record(
        number,
        Act.ROUND_DEADLINE_MOVED,
        deadline.name(),
        actor,
        Map.of("from", before, "to", to, "reason", why));
    events.publishEvent(new DeadlineMoved(number, deadline, to));
  }

  RulePack revise(String number, String yaml, String reason, String actor) {
    String why = reason(reason, "请填写修订规则的理由。");
    Round round = lock(number);
    ParsedPack revised = rules.lockNext(round, yaml, why, actor);
    ledger.record(
        number,
        Act.ROUND_RULES_REVISED,
        number,
        actor,
        Map.of("version", round.packVersion(), "hash", revised.hash(), "reason", why));
    return revised.rules();
  }

  private static String reason(String reason, String missing) {
    if (reason == null || reason.isBlank()) {
      throw new Refusal(missing);
    }
    if (reason.length() > REASON) {
      throw new Refusal("理由太长，请压缩到" + REASON + "字以内。");
    }
    return reason.strip();
  }
}
