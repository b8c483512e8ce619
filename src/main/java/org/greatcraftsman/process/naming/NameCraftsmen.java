package org.greatcraftsman.process.naming;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.honor.NamingService;
import org.greatcraftsman.process.BusinessKey;
import org.springframework.stereotype.Component;

/** Names the people of the published list as craftsmen. */
@Component("nameCraftsmen")
class NameCraftsmen implements JavaDelegate {

  private final NamingService naming;

  NameCraftsmen(NamingService naming) {
    this.naming = naming;
  }

  @Override
  public void execute(DelegateExecution execution) {
    naming.nameHonourees(BusinessKey.round(execution));
  }
}
