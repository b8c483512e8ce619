package org.greatcraftsman.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what the bounds by recommending unit and by its kind mean, one list of bounds a time. */
final class UnitQuotaSense {

  private final String path;
  private final String what;
  private final List<RulePackFault> faults = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private int least;
  private int most;

  private UnitQuotaSense(String path, String what) {
    this.path = path;
    this.what = what;
  }

  static List<RulePackFault> faults(RulePack.UnitQuotas quotas, int winners) {
    UnitQuotaSense kinds = new UnitQuotaSense("unitQuotas.kinds", "推荐单位类别");
    for (RulePack.KindQuota quota : quotas.kinds()) {
      kinds.add(quota.kind().name(), quota.minimum().orElse(0), quota.maximum().orElse(winners));
    }
    kinds.requireRoomForMinimums(winners);
    if (kinds.codes.size() == RulePack.RecommendingKind.values().length) {
      kinds.requireEnoughPlaces(winners);
    }
    UnitQuotaSense units = new UnitQuotaSense("unitQuotas.units", "推荐单位");
    for (RulePack.UnitQuota quota : quotas.units()) {
      units.add(quota.code(), quota.minimum().orElse(0), quota.maximum().orElse(winners));
    }
    units.requireRoomForMinimums(winners);
    kinds.faults.addAll(units.faults);
    return kinds.faults;
  }

  private void add(String code, int minimum, int maximum) {
    if (!codes.add(code)) {
      faults.add(new RulePackFault(path + "." + code, what + "重复，每个只能规定一次。"));
    }
    if (minimum > maximum) {
      faults.add(
          new RulePackFault(path + "." + code + ".minimum", what + "下限不能高于上限" + maximum + "。"));
    }
    least += minimum;
    most += maximum;
  }

  private void requireRoomForMinimums(int winners) {
    if (least > winners) {
      faults.add(new RulePackFault(path, "各" + what + "下限之和为" + least + "，不能多于" + winners + "。"));
    }
  }

  /** Where all winners are bounded, there must be places for them. */
  private void requireEnoughPlaces(int winners) {
    if (most < winners) {
      faults.add(new RulePackFault(path, "各" + what + "上限之和为" + most + "，不能少于" + winners + "。"));
    }
  }
}
