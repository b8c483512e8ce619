package org.greatcraftsman.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePacks;
import org.greatcraftsman.security.Staff;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.Units;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who has a part in the rehearsal: clerks, approvers, experts and administrators. */
@Component
@Profile("rehearsal")
class Cast {

  /** Everybody's password; the rehearsal listens on this machine only. */
  private static final String PASSWORD = "yanlian2018";

  private final Staff staff;
  private final Units units;
  private final RulePacks packs;
  private final UnitBook book;
  private final MadeUpExperts experts;
  private List<Account> accounts = List.of();

  Cast(Staff staff, Units units, RulePacks packs, UnitBook book, MadeUpExperts experts) {
    this.staff = staff;
    this.units = units;
    this.packs = packs;
    this.book = book;
    this.experts = experts;
  }

  /** Takes everyone on; again after a restart, which changes nothing. */
  @Transactional
  void engage() {
    Set<String> known = units.byCode().keySet();
    units.registerAll(book.units().stream().filter(unit -> !known.contains(unit.code())).toList());
    book.units().forEach(unit -> staff.ensureGroup(StaffGroup.unit(unit.code()), unit.name()));
    bodies().forEach(body -> staff.ensureGroup(StaffGroup.body(body.code()), body.name()));
    accounts =
        Stream.of(office(), unitClerks(), consultedBodies(), experts())
            .flatMap(List::stream)
            .toList();
    accounts.forEach(
        account ->
            staff.createPerson(
                account.username(), account.name(), account.password(), account.roles()));
    experts.register(packs.named(packs.ids().iterator().next()));
  }

  /** Everyone, the office first. */
  List<Account> accounts() {
    return accounts;
  }

  Optional<Account> find(String username) {
    return accounts.stream().filter(account -> account.username().equals(username)).findFirst();
  }

  private static Account account(String username, String name, String... roles) {
    return new Account(username, PASSWORD, name, List.of(roles));
  }

  private static List<Account> office() {
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

  private List<Account> unitClerks() {
    return book.units().stream()
        .map(unit -> account(clerkOf(unit), unit.name() + " 经办人", StaffGroup.unit(unit.code())))
        .toList();
  }

  /** The clerk of this unit. */
  static String clerkOf(Unit unit) {
    return "clerk-" + unit.code();
  }

  private List<Account> consultedBodies() {
    return bodies().stream()
        .map(
            body ->
                account("body-" + body.code(), body.name() + " 联络员", StaffGroup.body(body.code())))
        .toList();
  }

  private List<RulePack.ConsultedBody> bodies() {
    return packs.ids().stream()
        .flatMap(id -> packs.named(id).consultation().stream())
        .distinct()
        .toList();
  }

  private static List<Account> experts() {
    List<Account> experts = new ArrayList<>();
    for (int i = 0; i < MadeUpExperts.COUNT; i++) {
      experts.add(account(MadeUpExperts.id(i), MadeUpExperts.name(i), "experts"));
    }
    return experts;
  }
}
