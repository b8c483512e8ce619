package org.greatcraftsman.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePackCatalog;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the rehearsal: clerks, approvers, experts and administrators. */
@Component
@Profile("rehearsal")
class RehearsalAccounts {

  /** The password of every account; a rehearsal listens on the loopback address only. */
  private static final String PASSWORD = "yanlian2018";

  private final StaffAccounts staff;
  private final UnitService units;
  private final RulePackCatalog packs;
  private final SyntheticUnits syntheticUnits;
  private final SyntheticExperts experts;
  private List<RehearsalAccount> accounts = List.of();

  RehearsalAccounts(
      StaffAccounts staff,
      UnitService units,
      RulePackCatalog packs,
      SyntheticUnits syntheticUnits,
      SyntheticExperts experts) {
    this.staff = staff;
    this.units = units;
    this.packs = packs;
    this.syntheticUnits = syntheticUnits;
    this.experts = experts;
  }

  /**
   * Creates units, groups, accounts and the pool of experts. Idempotent, because it runs at each
   * start.
   */
  @Transactional
  void registerAll() {
    Set<UnitCode> known = units.byCode().keySet();
    units.registerAll(
        syntheticUnits.units().stream().filter(unit -> !known.contains(unit.code())).toList());
    syntheticUnits
        .units()
        .forEach(unit -> staff.ensureGroup(StaffGroup.ofUnit(unit.code().value()), unit.name()));
    bodies().forEach(body -> staff.ensureGroup(StaffGroup.ofBody(body.code()), body.name()));
    accounts =
        Stream.of(officeAccounts(), unitClerkAccounts(), consultedBodyAccounts(), experts())
            .flatMap(List::stream)
            .toList();
    accounts.forEach(
        account ->
            staff.createPerson(
                account.username(), account.name(), account.password(), account.roles()));
    experts.register(packs.get(packs.ids().iterator().next()));
  }

  /** All accounts, those of the federation first. */
  List<RehearsalAccount> accounts() {
    return accounts;
  }

  Optional<RehearsalAccount> find(String username) {
    return accounts.stream().filter(account -> account.username().equals(username)).findFirst();
  }

  private static RehearsalAccount account(String username, String name, String... roles) {
    return new RehearsalAccount(username, PASSWORD, name, List.of(roles));
  }

  private static List<RehearsalAccount> officeAccounts() {
    return List.of(
        account("office1", "经技部 周敏", "federation-office"),
        account("office2", "经技部 陈立", "federation-office"),
        account("office3", "经技部 胡静", "federation-office"),
        account("discipline1", "纪检 宋正", "discipline-inspection"),
        account("discipline2", "纪检 严明", "discipline-inspection"),
        account("chairman", "主席办公会 秘书 方圆", "chairman-office"),
        account("publicity", "宣传部 江帆", "publicity-desk"),
        account("finance", "财务部 钱进", "finance-desk"),
        account("auditor", "审计 史实", "auditors"),
        account("admin", "系统管理员 万维", "camunda-admin"));
  }

  private List<RehearsalAccount> unitClerkAccounts() {
    return syntheticUnits.units().stream()
        .map(
            unit ->
                account(
                    clerkOf(unit), unit.name() + " 经办人", StaffGroup.ofUnit(unit.code().value())))
        .toList();
  }

  /** The user id of the clerk of a unit. */
  static String clerkOf(Unit unit) {
    return "clerk-" + unit.code();
  }

  private List<RehearsalAccount> consultedBodyAccounts() {
    return bodies().stream()
        .map(
            body ->
                account(
                    "body-" + body.code(), body.name() + " 联络员", StaffGroup.ofBody(body.code())))
        .toList();
  }

  private List<RulePack.ConsultationBody> bodies() {
    return packs.ids().stream()
        .flatMap(id -> packs.get(id).consultation().stream())
        .distinct()
        .toList();
  }

  private static List<RehearsalAccount> experts() {
    List<RehearsalAccount> experts = new ArrayList<>();
    for (int i = 0; i < SyntheticExperts.COUNT; i++) {
      experts.add(account(SyntheticExperts.id(i), SyntheticExperts.name(i), "experts"));
    }
    return experts;
  }
}
