package org.greatcraftsman.round;

import java.time.Instant;
import java.util.Map;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Performs the state changes of a round. Each is validated, recorded in the ledger and published as
 * an event, except a revision of the rules, which has no event.
 */
@Component
class RoundLifecycle {

  private static final Reason.Rule REVISION = new Reason.Rule("请填写修订规则的理由", 1, 500);

  private final RoundRepository rounds;
  private final RoundRuleVersions ruleVersions;
  private final RoundDeadlineRepository deadlines;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;

  RoundLifecycle(
      RoundRepository rounds,
      RoundRuleVersions ruleVersions,
      RoundDeadlineRepository deadlines,
      Ledger ledger,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.ruleVersions = ruleVersions;
    this.deadlines = deadlines;
    this.ledger = ledger;
    this.events = events;
  }

  static Refusal unknownRound(RoundId number) {
    return new Refusal("没有编号为“" + number + "”的选树活动，请核对编号。");
  }

  Round open(String packId, String actor) {
    ParsedRulePack pack = ruleVersions.shipped(packId);
    if (rounds.findById(pack.rules().roundNumber()).isPresent()) {
      throw RoundRuleVersions.alreadyOpened(pack);
    }
    deadlines.requireAhead(pack.rules().schedule());
    Round round = rounds.saveAndFlush(ruleVersions.lockInitialVersion(pack, actor));
    deadlines.insert(round.number(), pack.rules().schedule().instants());
    ledger.record(
        round.number(),
        Act.ROUND_OPENED,
        round.number(),
        actor,
        Map.of("pack", packId, "version", 1, "hash", pack.hash()));
    events.publishEvent(new StageEntered(round.number(), round.stage()));
    return round;
  }

  Round lock(RoundId number) {
    Round round = rounds.lock(number).orElseThrow(() -> unknownRound(number));
    deadlines.evictFromTransactionCache(number);
    return round;
  }

  void enterStage(RoundId number, Stage stage) {
    Round round = lock(number);
    if (round.stage() == stage) {
      return;
    }
    if (!round.stage().canTransitionTo(stage)) {
      throw new Refusal(
          "选树活动正处于“" + round.stage().label() + "”阶段，不能转入“" + stage.label() + "”阶段，请核对流程。");
    }
    Stage previous = round.stage();
    round.enterStage(stage);
    ledger.record(
        number,
        Act.ROUND_STAGE_ENTERED,
        number,
        "system",
        Map.of("from", previous.name(), "to", stage.name()));
    events.publishEvent(new StageEntered(number, stage));
  }

  void moveDeadline(RoundId number, Deadline deadline, Instant to, String reason, String actor) {
    Reason why = new Reason.Rule("请填写调整“" + deadline.label() + "”时间的理由", 1, 500).require(reason);
    Round round = lock(number);
    Instant previous = deadlines.move(round, deadline, to);
    if (to.equals(previous)) {
      return;
    }
    ledger.record(
        number,
        Act.ROUND_DEADLINE_MOVED,
        deadline.name(),
        actor,
        Map.of("from", previous, "to", to, "reason", why));
    events.publishEvent(new DeadlineMoved(number, deadline, to));
  }

  RulePack reviseRules(RoundId number, String yaml, String reason, String actor) {
    Reason why = REVISION.require(reason);
    Round round = lock(number);
    ParsedRulePack revised = ruleVersions.lockRevision(round, yaml, why.text(), actor);
    ledger.record(
        number,
        Act.ROUND_RULES_REVISED,
        number,
        actor,
        Map.of("version", round.packVersion(), "hash", revised.hash(), "reason", why));
    return revised.rules();
  }
}
