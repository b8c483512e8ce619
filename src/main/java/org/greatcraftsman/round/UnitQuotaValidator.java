package org.greatcraftsman.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Validates the bounds on the winners by kind of recommending unit and by recommending unit. */
final class UnitQuotaValidator {

  private final String path;
  private final String label;
  private final List<RulePackViolation> violations = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private int least;
  private int most;

  private UnitQuotaValidator(String path, String label) {
    this.path = path;
    this.label = label;
  }

  static List<RulePackViolation> violations(RulePack.UnitQuotas quotas, int winners) {
    UnitQuotaValidator kinds = new UnitQuotaValidator("unitQuotas.kinds", "推荐单位类别");
    for (RulePack.KindQuota quota : quotas.kinds()) {
      kinds.add(quota.kind().name(), quota.minimum().orElse(0), quota.maximum().orElse(winners));
    }
    kinds.requireRoomForMinimums(winners);
    if (kinds.codes.size() == RulePack.RecommendingUnitKind.values().length) {
      kinds.requireEnoughPlaces(winners);
    }
    UnitQuotaValidator units = new UnitQuotaValidator("unitQuotas.units", "推荐单位");
    for (RulePack.UnitQuota quota : quotas.units()) {
      units.add(quota.code(), quota.minimum().orElse(0), quota.maximum().orElse(winners));
    }
    units.requireRoomForMinimums(winners);
    kinds.violations.addAll(units.violations);
    return kinds.violations;
  }

  private void add(String code, int minimum, int maximum) {
    if (!codes.add(code)) {
      violations.add(new RulePackViolation(path + "." + code, label + "重复，每个只能规定一次。"));
    }
    if (minimum > maximum) {
      violations.add(
          new RulePackViolation(
              path + "." + code + ".minimum", label + "下限不能高于上限" + maximum + "。"));
    }
    least += minimum;
    most += maximum;
  }

  private void requireRoomForMinimums(int winners) {
    if (least > winners) {
      violations.add(
          new RulePackViolation(path, "各" + label + "下限之和为" + least + "，不能多于" + winners + "。"));
    }
  }

  /** Requires that the upper bounds allow all winners, if a bound applies to every winner. */
  private void requireEnoughPlaces(int winners) {
    if (most < winners) {
      violations.add(
          new RulePackViolation(path, "各" + label + "上限之和为" + most + "，不能少于" + winners + "。"));
    }
  }
}
