package org.greatcraftsman.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.panel.Relationship;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The synthetic pool of experts. Every third works for a recommending unit, and each has
 * relationships to nominees, so that both certain and possible conflicts of interest occur.
 */
@Component
@Profile("rehearsal")
class SyntheticExperts {

  static final int COUNT = 25;

  private static final List<String> NAMES =
      List.of(
          "秦怀远", "陆景行", "苏文澜", "顾长青", "沈知微", "白季方", "江雪舟", "邵其昌", "段鹏程", "万家栋", "雷振邦", "钱守一", "汤显宗",
          "尹承志", "黎晓峰", "易中衡", "常思齐", "武卫东", "乔松年", "贺锦堂", "赖国栋", "龚自明", "文天佑", "史可期", "侯德音");

  private final SyntheticUnits units;
  private final SyntheticNominations nominees;
  private final PanelService panel;

  SyntheticExperts(SyntheticUnits units, SyntheticNominations nominees, PanelService panel) {
    this.units = units;
    this.nominees = nominees;
    this.panel = panel;
  }

  static String id(int i) {
    return "expert%02d".formatted(i + 1);
  }

  static String name(int i) {
    return NAMES.get(i);
  }

  /** Registers all experts, with fields of expertise from the industries of the rules. */
  void register(RulePack rules) {
    pool(rules).forEach(panel::register);
  }

  private List<Expert> pool(RulePack rules) {
    List<Unit> employers = units.units();
    List<String> industries = rules.industries().stream().map(RulePack.Industry::code).toList();
    List<NominationForm> forms =
        nominees.all(rules).stream().map(SyntheticNominations.Submission::form).toList();
    List<Expert> pool = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      boolean employedByUnit = i % 3 == 0;
      Unit employer = employers.get(i * 2 % employers.size());
      pool.add(
          new Expert(
              new ExpertId(id(i)),
              name(i),
              employedByUnit ? employer.code().value() : "",
              employedByUnit ? employer.name() : "武汉某高校",
              Set.of(
                  industries.get(i % industries.size()),
                  industries.get((i + 5) % industries.size())),
              i % 4,
              relationships(forms, i)));
    }
    return pool;
  }

  private static List<Relationship> relationships(List<NominationForm> forms, int i) {
    NominationForm kin = forms.get(i * 13);
    NominationForm apprentice = forms.get(i * 17 + 5);
    NominationForm formerColleague = forms.get(i * 11 + 2);
    return List.of(
        new Relationship(Relationship.Kind.KIN, kin.person().name(), kin.work().employer(), null),
        new Relationship(Relationship.Kind.APPRENTICE, apprentice.person().name(), "", 2016),
        new Relationship(
            Relationship.Kind.EMPLOYER,
            "",
            formerColleague.work().employer(),
            i % 2 == 0 ? 2015 : 2009));
  }
}
