package org.greatcraftsman.desk;

import java.util.Map;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.security.StaffDirectory;
import org.greatcraftsman.security.StaffMember;
import org.springframework.stereotype.Component;

/** The Chinese labels of the acts and the actors of the ledger. */
@Component("ledgerLabels")
class LedgerLabels {

  private static final Map<String, String> ACTORS = Map.of("portal", "公众门户", "system", "系统");

  private static final Map<String, String> TEXTS =
      Map.of("reason", "理由", "note", "催办情况", "finding", "核查情况", "instruction", "督办意见");

  private final StaffDirectory staff;

  LedgerLabels(StaffDirectory staff) {
    this.staff = staff;
  }

  /** The label of an act; its code if the act is unknown. */
  public String act(String act) {
    return Act.find(act).map(Act::label).orElse(act);
  }

  /** The label of a text to which an entry commits, by the name of its fact. */
  public String text(String fact) {
    return TEXTS.getOrDefault(fact, "说明");
  }

  /** The display name of an actor; the id if the account no longer exists. */
  public String actor(String actor) {
    if (PanelService.isExpertCode(actor)) {
      return "评审专家（代号" + actor + "）";
    }
    return ACTORS.containsKey(actor)
        ? ACTORS.get(actor)
        : staff.find(actor).map(StaffMember::name).orElse(actor);
  }
}
