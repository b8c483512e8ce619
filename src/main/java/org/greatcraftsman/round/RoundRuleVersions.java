package org.greatcraftsman.round;

import java.time.InstantSource;
import java.util.List;
import org.greatcraftsman.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Locks the versions of a round's rules: the first at the opening, later ones with a reason. */
@Component
class RoundRuleVersions {

  private final RulePackCatalog shipped;
  private final RulePackParser parser;
  private final LockedRulePackRepository locked;
  private final RecommendingUnitLookup units;
  private final InstantSource clock;

  RoundRuleVersions(
      RulePackCatalog shipped,
      RulePackParser parser,
      LockedRulePackRepository locked,
      RecommendingUnitLookup units,
      InstantSource clock) {
    this.shipped = shipped;
    this.parser = parser;
    this.locked = locked;
    this.units = units;
    this.clock = clock;
  }

  ParsedRulePack shipped(String packId) {
    return shipped.getParsed(packId);
  }

  Round lockInitialVersion(ParsedRulePack pack, String actor) {
    requireRegisteredUnits(pack.rules());
    try {
      locked.add(pack, 1, "启动", actor, clock.millis());
    } catch (DuplicateKeyException openedConcurrently) {
      throw alreadyOpened(pack);
    }
    return new Round(pack, clock.instant(), actor);
  }

  static Refusal alreadyOpened(ParsedRulePack pack) {
    return new Refusal("第" + pack.rules().edition() + "届选树活动已经启动，不能重复启动；请关闭窗口，在工作台查看进展。");
  }

  ParsedRulePack lockRevision(Round round, String yaml, String reason, String actor) {
    ParsedRulePack revised = parser.parse(round.packId(), yaml);
    RulePack inForce = locked.rulesWithHash(round.packId(), round.packVersion(), round.packHash());
    if (revised.hash().equals(round.packHash())) {
      throw new Refusal("新规则与现行规则完全相同，无需修订。");
    }
    List<String> lockedRules =
        StageLockedRule.changedBetween(inForce, revised.rules(), round.stage());
    if (!lockedRules.isEmpty()) {
      throw new Refusal(
          "“"
              + round.stage().label()
              + "”阶段不能再修改："
              + String.join("、", lockedRules)
              + "，请恢复这些内容后再提交。");
    }
    requireRegisteredUnits(revised.rules());
    round.adoptRules(revised);
    locked.add(revised, round.packVersion(), reason, actor, clock.millis());
    return revised;
  }

  /**
   * Requires that each unit with a quota is registered under the name that the rules publish.
   * Otherwise the quota would bind no unit, or another one than published.
   */
  private void requireRegisteredUnits(RulePack rules) {
    for (RulePack.UnitQuota quota : rules.unitQuotas().units()) {
      String name =
          units
              .recommendingUnitName(quota.code())
              .orElseThrow(
                  () ->
                      new Refusal(
                          "规则给“%s”（代码%s）规定了入选名额，但没有登记这一推荐单位，请先登记该单位，或者改正规则中的代码。"
                              .formatted(quota.name(), quota.code())));
      if (!name.equals(quota.name())) {
        throw new Refusal(
            "规则中代码%s的推荐单位名为“%s”，登记的名称是“%s”，请改为一致后再提交。".formatted(quota.code(), quota.name(), name));
      }
    }
  }
}
